package galley.format.text;

/**
 * Finds block quotations: one or more paragraphs that begin with a quotation mark, the last of which closes it, with an attribution
 * under it, or on the same line after a dash; or an indented paragraph wholly in quotation marks. A paragraph that goes on after its quotation ("...," she said) is a
 * paragraph, and so is one in quotation marks that nobody is named under: that is dialogue.
 */
final class Quotation {

    /** Longest quotation that is looked through for its end, in paragraphs. */
    private static final int LONGEST = 30;

    private Quotation() {}

    /**
     * {@return whether a line is a paragraph of a block quotation}
     *
     * @param page all lines
     * @param at which line
     */
    static boolean isQuote(Page page, int at) {
        Line line = page.line(at);
        if (line.quoted() > 0) {
            return true;
        }
        if (!QuoteMarks.opens(line.text())) {
            return false;
        }
        if (!QuoteMarks.speaker(line.text()).isEmpty()) {
            return true;
        }
        int last = at;
        while (last < page.size()
                && last - at < LONGEST
                && !page.isAside(last)
                && isOpen(page.line(last).text())) {
            last++;
        }
        return last < page.size()
                && QuoteMarks.encloses(page.line(last).text())
                && (isUnder(page, last + 1) || line.indent() >= 2 && page.airy());
    }

    /**
     * {@return whether a line names the speaker of the quotation before it}
     *
     * @param page all lines
     * @param at which line
     */
    static boolean isAttribution(Page page, int at) {
        return at > 0 && isUnder(page, at) && !page.isAside(at - 1) && isQuote(page, at - 1);
    }

    private static boolean isOpen(String text) {
        return QuoteMarks.opens(text) && QuoteMarks.close(text) < 0;
    }

    private static boolean isUnder(Page page, int at) {
        if (at >= page.size() || page.isAside(at)) {
            return false;
        }
        String text = page.line(at).text();
        boolean listed = at + 1 < page.size() && page.line(at + 1).text().startsWith("- ");
        return Attributions.isDashed(text)
                || Attributions.isHyphened(text) && !listed
                || !page.line(at).gapBefore() && page.airy() && Attributions.isPerson(text);
    }
}
