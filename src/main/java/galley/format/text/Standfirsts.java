package galley.format.text;

/** Tells the standfirst: one to three sentences, sixty words at the most, between the headline and what ends the head. */
final class Standfirsts {

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 60;

    private Standfirsts() {}

    /**
     * {@return whether a line has the shape of a standfirst}
     *
     * @param line a line between headline and byline
     */
    static boolean mayBe(Line line) {
        int words = Shape.words(line.text(), MOST_WORDS + 1);
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && line.quoted() == 0
                && Shape.sentences(line.text(), 4) <= 3
                && line.marker().isEmpty()
                && !Hashes.isHeading(line.text())
                && Dateline.of(line.text()).isEmpty();
    }

    /**
     * {@return whether the line after the headline is the standfirst, though there is no byline}: it is attached to the headline where
     * paragraphs are parted by blank lines, or a date or a reading time ends the head after it
     *
     * @param page all lines
     * @param at the line after the headline
     */
    static boolean isOne(Page page, int at) {
        Line line = page.line(at);
        if (!mayBe(line) || page.contentFrom(at + 1) >= page.size()) {
            return false;
        }
        boolean attached = page.airy() && !line.gapBefore() && line.gapAfter() && at > 0 && !page.isAside(at - 1);
        boolean stamped = page.isAside(at + 1)
                && ("date".equals(page.reasons()[at + 1]) || "reading-time".equals(page.reasons()[at + 1]));
        return attached || stamped;
    }
}
