package galley.edit;

import galley.article.Block;
import galley.article.Mark;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Run;
import galley.article.Slice;
import galley.typography.Customs;
import galley.typography.HouseRules;
import galley.typography.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changes by itself when a letter was typed: typography, and the prefixes that make a paragraph something else. Such a change is a
 * step of undo of its own, and {@link Deleting#backward()} right after it takes it back.
 *
 * <p>It looks at some forty letters before the caret, and farther only where one of them would change.
 */
public final class AsYouType {

    private AsYouType() {}

    /**
     * {@return the command to run when a letter was typed}
     *
     * @param rules the rules that are on
     */
    public static Command after(HouseRules rules) {
        return state -> {
            Place at = state.body().at(state.selection().caret());
            if (!state.selection().isEmpty() || at.offset() == 0) {
                return Optional.empty();
            }
            Block block = state.body().block(at.block());
            return block instanceof Block.Divider || block instanceof Block.Unknown
                    ? Optional.empty()
                    : Prefixes.after(state, at, rules).or(() -> set(state, at, rules));
        };
    }

    private static Optional<Transaction> set(EditorState state, Place at, HouseRules rules) {
        RichText text = state.body().block(at.block()).text();
        Set<Mark> marks = text.marksAt(at.offset());
        if (marks.contains(Mark.Style.CODE)) {
            return Optional.empty();
        }
        Customs customs = Customs.of(language(state, marks));
        boolean mark = "'\"".contains(text.cut(at.offset() - 1, at.offset()).string());
        int reach = mark ? Typesetter.FAR : Typesetter.WINDOW;
        Optional<Transaction> change = set(state, at, reach, customs, rules);
        return change.isEmpty() || mark ? change : set(state, at, Typesetter.FAR, customs, rules);
    }

    private static Optional<Transaction> set(
            EditorState state, Place at, int reach, Customs customs, HouseRules rules) {
        RichText text = state.body().block(at.block()).text();
        int start = Math.max(0, at.offset() - reach);
        String typed = text.cut(start, at.offset()).string();
        char next = at.offset() < text.length()
                ? text.cut(at.offset(), at.offset() + 1).string().charAt(0)
                : ' ';
        String set = Prefixes.holds(state, at, rules) ? typed : set(typed, next, customs, state, at, rules);
        if (set.equals(typed)) {
            return Optional.empty();
        }
        int from = same(typed, set);
        int behind = sameBehind(typed, set, from);
        RichText before = text.cut(start + from, at.offset() - behind);
        if (isLeftAlone(text, start + from, at.offset())) {
            return Optional.empty();
        }
        RichText after = marked(
                set.substring(from, set.length() - behind),
                before,
                text.marksAt(at.offset() - behind + (behind > 0 ? 1 : 0)));
        int position = state.body().start(at.block()) + start + from;
        return Optional.of(Transaction.of(
                        Cause.AUTOMATIC,
                        Splice.replace(state.body(), position, position + before.length(), Slice.of(after)))
                .selecting(Selection.at(state.selection().caret() + set.length() - typed.length()))
                .typing(state.typing()));
    }

    /** Two hyphens that waited to become a divider become a dash when another letter comes. */
    private static String set(String typed, char next, Customs customs, EditorState state, Place at, HouseRules rules) {
        if (typed.length() == 3 && typed.startsWith("--") && at.offset() == 3 && Prefixes.mayDivide(state, at, rules)) {
            return Typesetter.set(Typesetter.set("--", ' ', customs, rules) + typed.charAt(2), next, customs, rules);
        }
        return Typesetter.set(typed, next, customs, rules);
    }

    private static String language(EditorState state, Set<Mark> marks) {
        return marks.stream()
                .filter(Mark.Language.class::isInstance)
                .map(mark -> ((Mark.Language) mark).tag())
                .findFirst()
                .orElse(state.article().metadata().language());
    }

    /** Whether a stretch up to the caret holds computer text, or the words of a link that are its address. */
    private static boolean isLeftAlone(RichText text, int from, int caret) {
        return text.cut(from, caret).runs().stream()
                .flatMap(run -> run.marks().stream())
                .anyMatch(mark -> mark == Mark.Style.CODE
                        || mark instanceof Mark.Link link
                                && isAddress(link, text.replace(caret - 1, caret, RichText.EMPTY)));
    }

    private static boolean isAddress(Mark.Link link, RichText text) {
        return text.runs().stream()
                .filter(run -> run.marks().contains(link))
                .anyMatch(run -> run.text().indexOf('.') >= 0 && link.address().contains(run.text()));
    }

    /** The letters set, each with the marks of the one it stands for; where their numbers differ, with those of the last. */
    private static RichText marked(String set, RichText before, Set<Mark> there) {
        if (before.isEmpty()) {
            return RichText.of(set, there);
        }
        if (before.length() != set.length()) {
            return RichText.of(set, before.runs().getLast().marks());
        }
        List<Run> runs = new ArrayList<>(set.length());
        for (int i = 0; i < set.length(); i++) {
            runs.add(new Run(set.substring(i, i + 1), before.marksAt(i + 1)));
        }
        return RichText.of(runs);
    }

    private static int same(String a, String b) {
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int sameBehind(String a, String b, int from) {
        int most = Math.min(a.length(), b.length()) - from;
        int same = 0;
        while (same < most && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
