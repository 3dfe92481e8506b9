package galley.format.text;

/** What a mail says before the article and after it: "Hi Tom,", "On Monday, Mara Lind wrote:", a line of dashes before a signature. */
record Greeting() implements AsideRule {

    private static final Vocabulary HELLO = Vocabulary.of(
            "hi hello dear hey hallo liebe lieber liebes bonjour cher chère hola estimado estimada привіт вітаю шановні здравствуйте");
    private static final int MOST_WORDS = 5;
    private static final int TOP = 40;
    private static final int LONGEST_SIGNATURE = 12;

    @Override
    public String reason() {
        return "mail";
    }

    @Override
    public boolean holds(Page page, int at) {
        Line line = page.line(at);
        String text = line.text();
        if (isSignature(page, at)) {
            return true;
        }
        if (text.equals("--") || text.startsWith("-----") && line.key().endsWith("message")) {
            return true;
        }
        boolean first = at < TOP && page.contentBack(at - 1) < 0;
        boolean hello = text.endsWith(",")
                && Shape.words(text, MOST_WORDS + 1) <= MOST_WORDS
                && HELLO.has(line.tokens().stream().findFirst().orElse(""));
        return first
                && (hello || text.endsWith(" wrote:") || text.endsWith(" schrieb:") || text.endsWith(" a écrit :"));
    }

    /** The short lines under the two dashes that part a mail from its signature. */
    private static boolean isSignature(Page page, int at) {
        if (at == 0 || page.line(at).gapBefore() || !"mail".equals(page.reasons()[at - 1]) || at <= page.firstProse()) {
            return false;
        }
        int above = at - 1;
        while (above > 0
                && at - above < LONGEST_SIGNATURE
                && !page.line(above).gapBefore()
                && !page.line(above).text().equals("--")) {
            above--;
        }
        return page.line(above).text().equals("--") && !page.line(at).prose();
    }
}
