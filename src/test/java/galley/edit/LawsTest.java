package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Group;
import galley.article.Mark;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Slice;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds for every article and every edit, tried on {@value #CASES} random cases a law. A failure names its seed. */
class LawsTest {

    private static final int CASES = 20_000;

    @Test
    void theInverseOfAnInverseIsTheEdit() {
        law(random -> {
            Edit edit = edit(random, RandomArticle.article(random));
            assertEquals(edit, edit.inverted().inverted());
        });
    }

    @Test
    void anInverseTakesItsEditBack() {
        law(random -> {
            Article article = RandomArticle.article(random);
            Edit edit = edit(random, article);
            assertEquals(article, edit.inverted().apply(edit.apply(article)));
        });
    }

    @Test
    void aBodyAfterAnEditIsOneThatCouldHaveBeenWrittenSo() {
        law(random -> {
            Body body = edited(random).body();
            Body written = Body.of(body.blocks());
            assertEquals(written, body);
            assertEquals(written.length(), body.length());
            for (int i = 0; i < body.size(); i++) {
                assertEquals(written.start(i), body.start(i));
                assertEquals(i, body.at(body.end(i)).block());
            }
        });
    }

    @Test
    void whatASpliceInsertsCanBeReadBack() {
        law(random -> {
            Article article = RandomArticle.article(random);
            Splice splice = splice(random, article.body());
            Body after = splice.apply(article).body();
            int end = splice.at() + splice.inserted().length();
            assertEquals(splice.inserted(), after.slice(splice.at(), end));
            assertEquals(
                    article.body().length()
                            + splice.inserted().length()
                            - splice.removed().length(),
                    after.length());
        });
    }

    @Test
    void puttingBackWhatStandsThereChangesNothing() {
        law(random -> {
            Body body = RandomArticle.article(random).body();
            int from = random.nextInt(body.length() + 1);
            int to = from + random.nextInt(body.length() - from + 1);
            assertEquals(body, body.splice(from, to, body.slice(from, to)));
        });
    }

    @Test
    void positionsKeepTheirOrderAndStayInside() {
        law(random -> {
            Article article = RandomArticle.article(random);
            Edit edit = edit(random, article);
            int length = edit.apply(article).body().length();
            int last = 0;
            for (int position = 0; position <= article.body().length(); position++) {
                int mapped = edit.map(position);
                assertTrue(mapped >= last && mapped <= length, "position " + position + " maps to " + mapped);
                last = mapped;
            }
        });
    }

    @Test
    void twoEditsJoinedDoWhatBothDo() {
        int joined = applied(random -> {
            Article article = RandomArticle.article(random);
            Splice first = splice(random, article.body());
            Article between = first.apply(article);
            Splice second = touching(random, first, between.body());
            Edit both = first.then(second).orElse(null);
            if (both != null) {
                assertEquals(second.apply(between), both.apply(article));
                assertEquals(article, both.inverted().apply(both.apply(article)));
            }
            return both != null;
        });
        assertTrue(joined > CASES / 10, "only " + joined + " pairs could be joined");
    }

    @Test
    void undoingAWholeSessionGivesTheArticleBackAndRedoingItTheWork() {
        law(random -> {
            EditorState start = EditorState.of(RandomArticle.article(random, random.nextInt(4)));
            EditorState state = start;
            long millis = 0;
            for (int i = random.nextInt(12); i > 0; i--) {
                millis += random.nextInt(800);
                state = state.apply(step(random, state), millis);
            }
            EditorState end = state;
            int steps = state.history().done().size();
            while (state.canUndo()) {
                state = state.apply(Undoing.undo().on(state).orElseThrow(), millis);
            }
            assertEquals(start.article(), state.article());
            for (int i = 0; i < steps; i++) {
                state = state.apply(Undoing.redo().on(state).orElseThrow(), millis);
            }
            assertEquals(end.article(), state.article());
        });
    }

    @Test
    void blocksOutsideAChangeAreTheSameObjects() {
        law(random -> {
            Article article = RandomArticle.article(random);
            Body before = article.body();
            Body after = edit(random, article).apply(article).body();
            Change change = Change.between(before, after);
            for (int i = 0; i < change.index(); i++) {
                assertSame(before.block(i), after.block(i));
            }
            int below = before.size() - change.index() - change.removed();
            assertEquals(below, after.size() - change.index() - change.inserted());
            for (int i = 1; i <= below; i++) {
                assertSame(before.block(before.size() - i), after.block(after.size() - i));
            }
        });
    }

    @Test
    void aTextCutAnywhereAndJoinedIsTheSameText() {
        law(random -> {
            RichText text = RandomArticle.text(random);
            int at = random.nextInt(text.length() + 1);
            assertEquals(text, text.cut(0, at).plus(text.cut(at, text.length())));
            assertEquals(
                    text.string(),
                    text.cut(0, at).string() + text.cut(at, text.length()).string());
        });
    }

    @Test
    void aMarkPutOnIsOnAndTakenOffIsGone() {
        law(random -> {
            RichText text = RandomArticle.text(random);
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            Mark mark = RandomArticle.mark(random);
            RichText marked = text.marked(from, to, mark);
            assertTrue(marked.allMarked(from, to, mark));
            assertEquals(text.string(), marked.string());
            RichText unmarked = marked.unmarked(from, to, mark);
            assertTrue(unmarked.cut(from, to).runs().stream()
                    .noneMatch(run -> run.marks().contains(mark)));
        });
    }

    @Test
    void groupsHoldEveryBlockOnceAndInOrder() {
        law(random -> {
            List<Block> blocks = RandomArticle.article(random).body().blocks();
            List<Block> grouped = Group.of(blocks).stream()
                    .flatMap(group -> group.blocks().stream())
                    .toList();
            assertEquals(blocks, grouped);
        });
    }

    private static void law(Consumer<Random> check) {
        applied(random -> {
            check.accept(random);
            return true;
        });
    }

    /** Tries a law, and counts the cases to which it applied. */
    private static int applied(Case check) {
        int applied = 0;
        for (long seed = 0; seed < CASES; seed++) {
            try {
                applied += check.holds(new Random(seed)) ? 1 : 0;
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
        return applied;
    }

    @FunctionalInterface
    private interface Case {
        boolean holds(Random random);
    }

    private static Article edited(Random random) {
        Article article = RandomArticle.article(random);
        return edit(random, article).apply(article);
    }

    private static Edit edit(Random random, Article article) {
        Body body = article.body();
        int from = random.nextInt(body.length() + 1);
        int to = from + random.nextInt(body.length() - from + 1);
        return switch (random.nextInt(6)) {
            case 0 -> {
                Mark mark = RandomArticle.mark(random);
                yield Restyle.of(body, from, to, text -> text.marked(0, text.length(), mark));
            }
            case 1 -> recast(random, body);
            case 2 -> new Redetail(article.metadata(), RandomArticle.metadata(random));
            default -> splice(random, body);
        };
    }

    /** A run of blocks, some of which stay what they are. */
    private static Recast recast(Random random, Body body) {
        int index = random.nextInt(body.size());
        List<Block> kinds = body.blocks().stream()
                .skip(index)
                .limit(1 + random.nextInt(body.size() - index))
                .map(block ->
                        block instanceof Block.Headline || random.nextBoolean() ? block : RandomArticle.block(random))
                .toList();
        return Recast.of(body, index, kinds);
    }

    private static Splice splice(Random random, Body body) {
        int from = random.nextInt(body.length() + 1);
        int to = random.nextBoolean() ? from : from + random.nextInt(body.length() - from + 1);
        return Splice.replace(body, from, to, random.nextInt(4) == 0 ? Slice.EMPTY : slice(random));
    }

    /** Any piece, also one cut out of another article with its headline and standfirst. */
    private static Slice slice(Random random) {
        Body other = RandomArticle.article(random, random.nextInt(4)).body();
        int from = random.nextInt(other.length() + 1);
        Slice cut = other.slice(from, from + random.nextInt(other.length() - from + 1));
        return random.nextInt(3) > 0
                ? cut
                : new Slice(cut.head(), List.of(new Block.Headline(cut.head()), new Block.Standfirst(cut.head())));
    }

    private static Splice touching(Random random, Splice first, Body body) {
        int behind = first.at() + first.inserted().length();
        int kept = random.nextInt(first.inserted().length() + 1);
        return switch (random.nextInt(4)) {
            case 0 -> Splice.replace(body, behind, behind, slice(random));
            case 1 -> Splice.replace(body, first.at() + kept, behind, slice(random));
            case 2 -> Splice.delete(body, first.at() - random.nextInt(first.at() + 1), first.at());
            default -> Splice.delete(body, first.at(), first.at() + random.nextInt(body.length() - first.at() + 1));
        };
    }

    private static Transaction step(Random random, EditorState state) {
        Body body = state.body();
        int caret = random.nextInt(body.length() + 1);
        EditorState moved = state.apply(Transaction.select(new Selection(random.nextInt(body.length() + 1), caret)), 0);
        Command command = switch (random.nextInt(11)) {
            case 0 -> Breaking.enter();
            case 1 -> Deleting.backward();
            case 2 -> Deleting.forward();
            case 3 -> Deleting.wordBackward();
            case 4 -> Deleting.wordForward();
            case 5 -> Recasting.to(RandomArticle.block(random));
            case 6 -> Recasting.deeper(random.nextInt(3) - 1);
            case 7 -> Inserting.divider();
            case 8 -> Undoing.undo();
            case 9 -> current -> Optional.of(Transaction.of(Cause.INSERTING, edit(random, current.article())));
            default -> Typing.insert(RandomArticle.string(random).replace('\r', '\n'));
        };
        return command.on(moved).orElse(Transaction.select(moved.selection()));
    }
}
