package galley.format.text;

import galley.article.Byline;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what is said of the author from what is said of the subject. It is of the author if it begins with the name and goes on "is",
 * "covers", ..., or names a job of the press; above a byline also if it shares no word with the article and either speaks as "I" or
 * "we" or, over a bare name, has more than one sentence: a motto.
 */
final class Biographies {

    private static final int ROLE_WORDS = 8;

    private static final Vocabulary FIRST_PERSON = Vocabulary.of("""
            i we my our me us ich wir mein meine unser je nous mon ma mes notre yo nosotros mi nuestro я ми мій наш мы мой أنا نحن
            """);

    private Biographies() {}

    /**
     * {@return whether a line above the byline is the author's biography}
     *
     * @param line the line above
     * @param bylines the authors
     * @param announced whether the byline says "By"
     * @param overlap what the article is about
     */
    static boolean isAbove(Line line, List<Byline> bylines, boolean announced, Overlap overlap) {
        boolean motto = !overlap.shares(line.text())
                && (!announced && Shape.sentences(line.text(), 2) > 1
                        || line.tokens().stream().anyMatch(FIRST_PERSON::has));
        return tellsOf(line, bylines) || motto;
    }

    /**
     * {@return whether a line below the byline is the author's biography}
     *
     * @param page all lines
     * @param at which line
     * @param bylines the authors
     * @param overlap what the article is about
     */
    static boolean isBelow(Page page, int at, List<Byline> bylines, Overlap overlap) {
        Line line = page.line(at);
        boolean attached = !line.gapBefore() && line.gapAfter() && page.airy();
        return tellsOf(line, bylines) || attached && Dateline.of(line.text()).isEmpty() && !overlap.shares(line.text());
    }

    /**
     * {@return whether a line below the byline says what the author is: a few words with a job in them}
     *
     * @param page all lines
     * @param at which line
     */
    static boolean isRoleBelow(Page page, int at) {
        Line line = page.line(at);
        return Shape.words(line.text(), ROLE_WORDS + 1) <= ROLE_WORDS
                && !Shape.endsSentence(line.text())
                && Jobs.named(line.key());
    }

    /**
     * {@return the authors, the one a biography is about having it}; the last where it names none of them
     *
     * @param bylines the authors
     * @param key the biography's key
     * @param text the biography
     */
    static List<Byline> given(List<Byline> bylines, String key, String text) {
        List<Byline> given = new ArrayList<>(bylines);
        int who = given.size() - 1;
        for (int i = 0; i < given.size(); i++) {
            if (Jobs.tellsOf(key, given.get(i).name())) {
                who = i;
                break;
            }
        }
        Byline author = given.get(who);
        String all = author.biography().isEmpty() ? text : author.biography() + " " + text;
        given.set(who, new Byline(author.name(), author.role(), all));
        return given;
    }

    private static boolean tellsOf(Line line, List<Byline> bylines) {
        return bylines.stream().anyMatch(who -> Jobs.tellsOf(line.key(), who.name()))
                && (Jobs.named(line.key()) || Shape.sentences(line.text(), 3) <= 2);
    }
}
