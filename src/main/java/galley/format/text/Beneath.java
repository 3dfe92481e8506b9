package galley.format.text;

/** The items of a list that stands under "Related:" or "Topics". */
record Beneath(String reason) implements AsideRule {

    @Override
    public boolean holds(Page page, int at) {
        return at > 0
                && reason.equals(page.reasons()[at - 1])
                && page.marker(at).isPresent()
                && !Shape.endsSentence(page.line(at).text());
    }
}
