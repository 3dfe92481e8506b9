package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Group;
import galley.article.RandomArticle;
import galley.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds for every move of whole blocks, tried on {@value #CASES} random cases a law. A failure names its seed. */
class ArrangingLawsTest {

    private static final int CASES = 5_000;

    @Test
    void anySeriesOfMovesUndoneEndsAtTheStart() {
        law(random -> {
            EditorState start = EditorState.of(RandomArticle.article(random, 2 + random.nextInt(20)));
            EditorState state = start;
            for (int i = 0; i < 20; i++) {
                state = state.apply(Transaction.select(selection(random, state.body())), i);
                EditorState before = state;
                state = any(random, state.body())
                        .on(before)
                        .map(t -> before.apply(t, 0))
                        .orElse(before);
            }
            while (state.canUndo()) {
                EditorState done = state;
                state = done.apply(Undoing.undo().on(done).orElseThrow(), 0);
            }
            assertEquals(start.article(), state.article());
        });
    }

    @Test
    void aMoveLosesNoBlockAndAddsNone() {
        law(random -> moved(random, (state, after) -> {
            assertEquals(state.body().size(), after.body().size());
            assertEquals(state.body().length(), after.body().length());
            List<Block> left = new ArrayList<>(state.body().blocks());
            after.body().blocks().forEach(block -> assertTrue(left.remove(block), "added " + block));
            assertEquals(List.of(), left);
        }));
    }

    @Test
    void aSectionMovedDownAndUpIsWhereItWas() {
        law(random -> {
            EditorState state = EditorState.of(RandomArticle.article(random, 2 + random.nextInt(20)));
            int block = random.nextInt(state.body().size());
            EditorState at =
                    state.apply(Transaction.select(Selection.at(state.body().start(block))), 0);
            if (state.body().block(block) instanceof Block.Heading) {
                Arranging.down().on(at).ifPresent(down -> {
                    EditorState after = at.apply(down, 0);
                    EditorState back = after.apply(Arranging.up().on(after).orElseThrow(), 0);
                    assertEquals(at.article(), back.article());
                    assertEquals(at.selection(), back.selection());
                });
            }
        });
    }

    @Test
    void nothingComesUnderASectionThatIsPutDown() {
        law(random -> moved(random, (state, after) -> {
            Block block = state.body()
                    .block(state.body().at(state.selection().caret()).block());
            Block moved = after.body()
                    .block(after.body().at(after.selection().caret()).block());
            if (block instanceof Block.Heading
                    && block.equals(moved)
                    && state.selection().isEmpty()) {
                assertEquals(under(state), under(after), "under the heading");
            }
        }));
    }

    @Test
    void noQuotationIsParted() {
        law(random -> moved(random, (state, after) -> {
            assertTrue(quotations(after.body()) <= quotations(state.body()), "a quotation came apart");
        }));
    }

    private static List<Block> under(EditorState state) {
        Section section = Section.of(
                state.body(), state.body().at(state.selection().caret()).block());
        return state.body().blocks().subList(section.start(), section.end());
    }

    private static long quotations(Body body) {
        return Group.of(body.blocks()).stream()
                .filter(Group.Quotation.class::isInstance)
                .count();
    }

    private static void moved(Random random, Moved check) {
        Article article = RandomArticle.article(random, 2 + random.nextInt(20));
        EditorState start = EditorState.of(article);
        EditorState state = start.apply(Transaction.select(selection(random, start.body())), 0);
        Optional<Transaction> move = move(random, state.body()).on(state);
        move.ifPresent(transaction -> check.check(state, state.apply(transaction, 0)));
    }

    private static Command any(Random random, Body body) {
        return switch (random.nextInt(8)) {
            case 0 -> Arranging.duplicate();
            case 1 -> Arranging.delete();
            case 2 -> Arranging.paragraphAfter();
            case 3 -> Arranging.paragraphBefore();
            case 4 -> Carrying.move(random.nextInt(body.length() + 1));
            case 5 -> Carrying.copy(random.nextInt(body.length() + 1));
            default -> move(random, body);
        };
    }

    private static Command move(Random random, Body body) {
        return switch (random.nextInt(4)) {
            case 0 -> Arranging.up();
            case 1 -> Arranging.down();
            case 2 -> Arranging.to(random.nextInt(body.size() + 1));
            default -> Arranging.to(random.nextInt(body.size()), random.nextInt(body.size() + 1));
        };
    }

    private static Selection selection(Random random, Body body) {
        int caret = random.nextInt(body.length() + 1);
        return random.nextBoolean() ? Selection.at(caret) : new Selection(random.nextInt(body.length() + 1), caret);
    }

    @FunctionalInterface
    private interface Moved {
        void check(EditorState before, EditorState after);
    }

    private static void law(Consumer<Random> check) {
        for (long seed = 0; seed < CASES; seed++) {
            try {
                check.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
