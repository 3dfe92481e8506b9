package galley.format.text;

/** A sign with nothing after it, left over from a list or a row of links: "•", "|". */
record Stray() implements AsideRule {

    private static final String SIGNS = "•‣◦▪▫■□●○∙·|>›»→-–+*";

    @Override
    public String reason() {
        return "stray";
    }

    @Override
    public boolean holds(Page page, int at) {
        String text = page.line(at).text();
        return text.length() == 1 && SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
