package galley.format.text;

/** What a mail says before the article and after it: "Hi Tom,", "On Monday, Mara Lind wrote:", a line of dashes before a signature. */
record Greeting() implements AsideRule {

    private static final Vocabulary HELLO = Vocabulary.of(
            "hi hello dear hey hallo liebe lieber liebes bonjour cher chère hola estimado estimada привіт вітаю шановні здравствуйте");
    private static final int MOST_WORDS = 5;

    @Override
    public String reason() {
        return "mail";
    }

    @Override
    public boolean holds(Page page, int at) {
        Line line = page.line(at);
        String text = line.text();
        if (text.equals("--") || text.startsWith("-----") && line.key().endsWith("message")) {
            return true;
        }
        boolean first = page.contentBack(at - 1) < 0;
        boolean hello = text.endsWith(",")
                && Shape.words(text, MOST_WORDS + 1) <= MOST_WORDS
                && HELLO.has(Vocabulary.tokens(line.key()).stream().findFirst().orElse(""));
        return first
                && (hello || text.endsWith(" wrote:") || text.endsWith(" schrieb:") || text.endsWith(" a écrit :"));
    }
}
