package galley.format.text;

/**
 * The menu over an article copied with its whole page: where a page says "Skip to content" or "Sign in", the short lines around that,
 * down to the first line long enough for a headline, lead to other pages.
 */
record PageTop() implements AsideRule {

    private static final int FEWEST_HEADLINE_WORDS = 5;
    private static final int ROOM = 400;

    @Override
    public String reason() {
        return "navigation";
    }

    @Override
    public boolean holds(Page page, int at) {
        if (at >= page.firstProse()
                || at > ROOM
                || Shape.words(page.line(at).text(), FEWEST_HEADLINE_WORDS) >= FEWEST_HEADLINE_WORDS) {
            return false;
        }
        return at == 0 ? isMenu(page, 1) : "navigation".equals(page.reasons()[at - 1]) && isOpened(page);
    }

    private static boolean isMenu(Page page, int at) {
        return at < page.size() && page.line(at).key().startsWith("skip to ");
    }

    private static boolean isOpened(Page page) {
        String first = page.line(0).key();
        return first.startsWith("skip to ")
                || first.startsWith("jump to ")
                || first.startsWith("zum inhalt")
                || first.startsWith("aller au contenu")
                || first.startsWith("saltar al")
                || first.startsWith("ir al contenido")
                || first.startsWith("перейти до")
                || isMenu(page, 1);
    }
}
