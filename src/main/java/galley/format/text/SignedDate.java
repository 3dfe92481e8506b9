package galley.format.text;

import galley.article.Byline;
import java.util.List;

/**
 * A byline with the date on the same line: "Mara Lind - Apr 16, 2026 8:02 pm", "The Gazette | 3 March 2026 | By Mara Lind". The line is
 * set aside whole, since it says more than a byline can; {@link Bylines} reads the authors out of it.
 */
record SignedDate() implements AsideRule {

    private static final int LONGEST = 200;
    /** Menus of a thousand lines above an article have not been seen. */
    private static final int DEEPEST = 1000;
    /** The name of a paper, which such a line may hold besides. */
    private static final int PAPER_WORDS = 4;

    @Override
    public String reason() {
        return "date";
    }

    @Override
    public boolean holds(Page page, int at) {
        return at > 0
                && at < DEEPEST
                && at <= page.firstProse() + 1
                && page.marker(at).isEmpty()
                && !people(page.line(at)).isEmpty();
    }

    /**
     * {@return the authors such a line names; none if it is no such line}
     *
     * @param line any line
     */
    static List<Byline> people(Line line) {
        if (line.text().length() > LONGEST || line.text().chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<Byline> people = List.of();
        boolean stamped = false;
        for (String part : line.text().split("\\s*[|•·▪]\\s*|\\s+[-–—]\\s+")) {
            Signed signed = read(line, Tidy.line(part));
            boolean stranger = !signed.stamped && signed.people.isEmpty();
            if (stranger && Shape.words(part, PAPER_WORDS + 1) > PAPER_WORDS) {
                return List.of();
            }
            stamped |= signed.stamped;
            people = people.isEmpty() ? signed.people : people;
        }
        return stamped ? people : List.of();
    }

    private record Signed(List<Byline> people, boolean stamped) {}

    /** The earliest place parts names from date: "By MARA LIND JAN. 13, 2026". */
    private static Signed read(Line line, String part) {
        if (isStamp(part)) {
            return new Signed(List.of(), true);
        }
        for (int space = part.indexOf(' '); space > 0; space = part.indexOf(' ', space + 1)) {
            if (isStamp(part.substring(space + 1))) {
                List<Byline> people = authors(line, part.substring(0, space));
                if (!people.isEmpty()) {
                    return new Signed(people, true);
                }
            }
        }
        return new Signed(authors(line, part), false);
    }

    private static boolean isStamp(String text) {
        String key = Line.keyOf(text);
        List<String> tokens = Vocabulary.tokens(key);
        return !tokens.isEmpty() && (Dates.isStamp(key, tokens) || ReadingTime.isReadingTime(key, tokens));
    }

    private static List<Byline> authors(Line line, String text) {
        String names = Tidy.line(text.replaceAll("@\\w+", "").replaceFirst("[,;:]\\s*$", ""));
        if (names.isEmpty()) {
            return List.of();
        }
        Line alone = Line.of(line.sources(), names, 0, 0, true, true);
        List<Byline> announced = Authors.announced(alone);
        return announced.isEmpty() ? Authors.bare(alone) : announced;
    }
}
