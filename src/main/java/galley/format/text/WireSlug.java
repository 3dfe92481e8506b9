package galley.format.text;

/** The short name a wire puts over its copy: "SABLE-BRIDGE/ (UPDATE 2)", "BC-Bridge Reopens, 1st Ld-Writethru", "Slug: bridge". */
record WireSlug() implements AsideRule {

    private static final int LONGEST = 60;
    private static final int TOP = 40;

    @Override
    public String reason() {
        return "slug";
    }

    @Override
    public boolean holds(Page page, int at) {
        Line line = page.line(at);
        String text = line.text();
        if (at > TOP || page.contentBack(at - 1) >= 0 || at + 1 >= page.size() || text.length() > LONGEST) {
            return false;
        }
        return line.key().startsWith("slug:")
                || line.key().startsWith("slugline:")
                || line.key().contains("writethru")
                || text.matches("[AB][CPM]-\\p{L}.*")
                || Shape.capitals(firstWord(text))
                        && firstWord(text).matches("\\p{Lu}+([-/]\\p{Lu}*)+[-/]?")
                        && isSlug(text);
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** A slug is one word, perhaps with its version in brackets: "CO-OP WINS VOTE" is a headline. */
    private static boolean isSlug(String text) {
        return text.indexOf(' ') < 0 || text.charAt(text.indexOf(' ') + 1) == '(';
    }
}
