package galley.edit;

import static galley.edit.Proof.cannot;
import static galley.edit.Proof.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Block;
import galley.article.Body;
import galley.article.Outline;
import galley.article.RandomArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Entries of the outline moved, set at another level and deleted: one line a row of the guide's page on the outline. */
class OutliningTest {

    @Test
    void aSectionMovesWithItsSubsections() {
        String start = "h A|p x^|h2 One|p a|h3 In one|p b|h2 Two|p c";
        edit(start, Outlining.to(6, 2), "h A|p x|h2 ^Two|p c|h2 One|p a|h3 In one|p b");
        edit(start, Outlining.to(2, 8), "h A|p x|h2 Two|p c|h2 ^One|p a|h3 In one|p b");
        edit(start, Outlining.down(2), "h A|p x|h2 Two|p c|h2 ^One|p a|h3 In one|p b");
        edit(start, Outlining.up(6), "h A|p x|h2 ^Two|p c|h2 One|p a|h3 In one|p b");
        edit(start, Outlining.to(4, 8), "h A|p x|h2 One|p a|h2 Two|p c|h3 ^In one|p b");
        cannot(start, Outlining.up(2));
        cannot(start, Outlining.down(6));
        cannot(start, Outlining.up(4));
        cannot(start, Outlining.down(4));
    }

    @Test
    void aSectionGoesNowhereWhereSomethingWouldComeUnderIt() {
        String start = "h A|p x^|h2 One|p a|h3 In one|p b|h2 Two|p c";
        cannot(start, Outlining.to(6, 1));
        cannot(start, Outlining.to(6, 3));
        cannot(start, Outlining.to(6, 4));
        cannot(start, Outlining.to(2, 2));
        cannot(start, Outlining.to(2, 6));
        Body body = Draft.state(start).body();
        assertTrue(Outlining.mayStandBefore(body, 2, 6), "where it is it may stay");
        assertTrue(Outlining.mayStandBefore(body, 6, 2));
        assertFalse(Outlining.mayStandBefore(body, 6, 4));
        assertFalse(Outlining.mayStandBefore(body, 0, 2));
    }

    @Test
    void aListAQuotationAndAPictureMoveWhole() {
        edit("h A|p ^x|* one|** two|1 three|p y|fig F", Outlining.to(2, 6), "h A|p x|p y|* ^one|** two|1 three|fig F");
        edit("h A|p ^x|q one|q two|a Lind|p y|fig F", Outlining.to(2, 7), "h A|p x|p y|fig F|q ^one|q two|a Lind");
        edit("h A|p ^x|f one|f two|p y|h2 B", Outlining.to(2, 5), "h A|p x|p y|f ^one|f two|h2 B");
        edit("h A|p ^x|fig F|p y|h2 B", Outlining.to(2, 4), "h A|p x|p y|fig ^F|h2 B");
    }

    @Test
    void oneKeyMovesThemPastOneEntry() {
        String start = "h A|h2 One|p a|* i|p b|h2 Two|p c|q Q|a L|p d";
        edit(start, Outlining.down(3), "h A|h2 One|p a|p b|h2 Two|p c|* ^i|q Q|a L|p d");
        edit(start, Outlining.up(7), "h A|h2 One|p a|* i|p b|q ^Q|a L|h2 Two|p c|p d");
        edit(start, Outlining.up(3), "h A|* ^i|h2 One|p a|p b|h2 Two|p c|q Q|a L|p d");
        cannot(start, Outlining.down(7));
        edit("h A|p a|* i|p b|fig F|p c", Outlining.down(2), "h A|p a|p b|fig F|p c|* ^i");
        cannot("h A|s S|p a|* i", Outlining.up(3));
    }

    @Test
    void theHeadStays() {
        for (int block : List.of(0, 1)) {
            cannot("h A|s S|p a|h2 B", Outlining.up(block));
            cannot("h A|s S|p a|h2 B", Outlining.down(block));
            cannot("h A|s S|p a|h2 B", Outlining.to(block, 3));
            cannot("h A|s S|p a|h2 B", Outlining.delete(block));
        }
    }

    @Test
    void aSectionChangesItsLevelWithItsSubsections() {
        edit("h A|h2 O^ne|p a|h3 In one|p b|h2 Two", Outlining.deeper(1, 1), "h A|h3 O^ne|p a|h4 In one|p b|h2 Two");
        edit(
                "h A|h2 One|h3 In o^ne|h4 In it|h3 Next",
                Outlining.deeper(2, -1),
                "h A|h2 One|h2 In o^ne|h3 In it|h3 Next");
        cannot("h A|h2 One|h4 In one", Outlining.deeper(1, 1));
        cannot("h A|h2 One", Outlining.deeper(1, -1));
        cannot("h A|p a", Outlining.deeper(1, 1));
    }

    @Test
    void deletingTakesAllThatIsUnderIt() {
        edit("h A|h2 One|p a|h3 In^ one|p b|h2 Two|p c", Outlining.delete(1), "h A|h2 ^Two|p c");
        edit("h A|h2 One|p a|h3 In one|p b^", Outlining.delete(3), "h A|h2 One|p a^");
        edit("h A|h2 O^ne|p a", Outlining.delete(1), "h A|p ^");
        edit("h A|p ^x|q one|q two|a Lind|p y", Outlining.delete(2), "h A|p x|p ^y");
        edit("h A|p ^x|* one|** two|p y", Outlining.delete(2), "h A|p x|p ^y");
    }

    @Test
    void anEntryThatIsNotThereAnyMoreIsLeftAlone() {
        for (Command command : List.of(
                Outlining.to(9, 1), Outlining.up(9), Outlining.down(9), Outlining.deeper(9, 1), Outlining.delete(9))) {
            cannot("h A|p ^x|h2 B", command);
        }
        cannot("h A|p ^x|h2 B", Outlining.to(2, 9));
    }

    @Test
    void theSectionIsThatOfTheCaret() {
        edit("h A|h2 One|p a^|h2 Two", Outlining.ofSection(Outlining::delete), "h A|h2 ^Two");
        edit("h A|h2 One|h3 In|p a^", Outlining.ofSection(it -> Outlining.deeper(it, -1)), "h A|h2 One|h2 In|p a^");
        cannot("h A|p a^|h2 Two", Outlining.ofSection(Outlining::delete));
    }

    @Test
    void movesOfAnyEntryLoseNothingAndComeBack() {
        for (long seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            EditorState state = EditorState.of(RandomArticle.article(random, 2 + random.nextInt(25)));
            Body body = state.body();
            List<Outline.Entry> entries = Outline.of(body, _ -> 1);
            int entry = entries.get(random.nextInt(entries.size())).block();
            Command command = switch (random.nextInt(3)) {
                case 0 -> Outlining.up(entry);
                case 1 -> Outlining.down(entry);
                default -> Outlining.to(entry, random.nextInt(body.size() + 1));
            };
            Optional<Transaction> move = command.on(state);
            if (move.isEmpty()) {
                continue;
            }
            EditorState after = state.apply(move.get(), 0);
            Take take = Take.whole(body, entry);
            int start = after.body().at(after.selection().caret()).block();
            assertEquals(
                    body.blocks().subList(take.start(), take.end()),
                    after.body().blocks().subList(start, start + take.end() - take.start()),
                    "seed " + seed);
            List<Block> left = new ArrayList<>(body.blocks());
            after.body().blocks().forEach(left::remove);
            assertEquals(List.of(), left, "seed " + seed);
            assertEquals(
                    state.article(),
                    after.apply(Undoing.undo().on(after).orElseThrow(), 1).article(),
                    "seed " + seed);
        }
    }
}
