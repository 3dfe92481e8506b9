package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Mark;
import galley.article.RandomArticle;
import galley.typography.HouseRules;
import galley.typography.Rule;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds whatever is typed, tried on {@value #CASES} random sessions. A failure names its seed. */
class AsYouTypeLawsTest {

    private static final int CASES = 3_000;
    private static final int KEYS = 60;
    private static final String LETTERS =
            "\"\"\"''''---...  aasté1059#>*+_1.)(c)(tm)<->/@,;:!?“”‘’«»„‚「」–—′″…\u202f\u00a0👍אب你";
    private static final List<String> WORDS =
            List.of("'tis ", "'90s", "-- ", "---", "## ", "- ", "\" ", "(c)", "1/2 ", "http://", "5'10\"", "n'", "\"'");
    private static final List<String> LANGUAGES = List.of(
            "", "en", "en-GB", "de", "de-CH", "fr", "fr-CA", "es", "it", "nl", "pl", "uk", "sv", "he", "ja", "zh", "hu",
            "xx");

    /** Whatever is typed, deleted and taken back: the way back leads to the start, and each change by itself is taken back alone. */
    @Test
    void typingAnythingAndUndoingAllEndsAtTheStart() {
        int automatic = 0;
        for (long seed = 0; seed < CASES; seed++) {
            try {
                automatic += session(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
        assertTrue(automatic > CASES, "only " + automatic + " changes by themselves");
    }

    private static int session(Random random) {
        Article article = RandomArticle.article(random, random.nextInt(4));
        EditorState start = EditorState.of(
                article.withMetadata(article.metadata().withLanguage(LANGUAGES.get(random.nextInt(LANGUAGES.size())))));
        EditorState state = start;
        HouseRules rules = random.nextBoolean() ? HouseRules.USUAL : some(random);
        int automatic = 0;
        for (int i = 0; i < KEYS; i++) {
            for (String letter : letters(random)) {
                EditorState typed = Keyboard.key(state, letter);
                state = Keyboard.automatic(typed, rules);
                if (state != typed) {
                    automatic++;
                    EditorState back = Keyboard.run(state, Deleting.backward());
                    assertEquals(typed.article(), back.article(), "Backspace brings back what was typed");
                    assertEquals(typed.selection(), back.selection());
                    state = random.nextInt(4) == 0 ? back : state;
                }
            }
            Command command = other(random, state);
            if (random.nextInt(5) == 0) {
                EditorState before = state;
                state = command.on(before)
                        .map(change -> before.apply(change, 0))
                        .orElse(before);
            }
        }
        while (state.canUndo()) {
            state = Keyboard.run(state, Undoing.undo());
        }
        assertEquals(start.article(), state.article(), "undoing all ends at the start");
        return automatic;
    }

    private static List<String> letters(Random random) {
        String letters = random.nextInt(4) == 0 ? WORDS.get(random.nextInt(WORDS.size())) : one(random);
        return letters.codePoints().mapToObj(Character::toString).toList();
    }

    private static String one(Random random) {
        int[] all = LETTERS.codePoints().toArray();
        return Character.toString(all[random.nextInt(all.length)]);
    }

    private static Command other(Random random, EditorState state) {
        int at = random.nextInt(state.body().length() + 1);
        return switch (random.nextInt(6)) {
            case 0 -> Breaking.enter();
            case 1 -> Deleting.backward();
            case 2 -> Marking.toggle(Mark.Style.CODE);
            case 3 -> Marking.toggle(Mark.Style.STRONG);
            case 4 -> Undoing.undo();
            default -> _ -> java.util.Optional.of(Transaction.select(Selection.at(at)));
        };
    }

    private static HouseRules some(Random random) {
        HouseRules rules = HouseRules.ALL;
        for (Rule rule : Rule.values()) {
            rules = rules.with(rule, random.nextBoolean());
        }
        return rules;
    }
}
