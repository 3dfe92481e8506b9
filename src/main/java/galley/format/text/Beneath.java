package galley.format.text;

/**
 * The lines a page hangs under another line that was set aside: the items or links under "Related:" and "Topics", the caption under
 * "Getty Images". They are short, end like no sentence, and follow without a blank line, or are items.
 *
 * @param reason the reason of the line above
 */
record Beneath(String reason) implements AsideRule {

    private static final int MOST_WORDS = 16;

    @Override
    public boolean holds(Page page, int at) {
        Line line = page.line(at);
        boolean attached = (page.airy() || at > page.lastProse()) && !line.gapBefore();
        return at > 0
                && reason.equals(page.reasons()[at - 1])
                && (attached || page.marker(at).isPresent())
                && !Shape.endsSentence(line.text())
                && Shape.words(line.text(), MOST_WORDS + 1) <= MOST_WORDS;
    }
}
