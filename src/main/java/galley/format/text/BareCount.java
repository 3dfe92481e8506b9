package galley.format.text;

/** A figure by itself beside other furniture, as pages show how often they were liked: "312", "1.2K". */
record BareCount() implements AsideRule {

    private static final int LONGEST = 7;

    @Override
    public String reason() {
        return "comments";
    }

    @Override
    public boolean holds(Page page, int at) {
        String text = page.line(at).text();
        return page.isAside(at - 1) && text.length() <= LONGEST && text.matches("\\d+([.,]\\d+)?[KkMm]?");
    }
}
