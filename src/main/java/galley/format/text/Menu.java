package galley.format.text;

/**
 * The menus over an article whose whole page was copied: ten or more short items before the first running text, with a word such as
 * "Home", "Sign in" or "Subscribe" among them. All down to the end of the last run of five such items leads to other pages. A list
 * without such a word is the article's own.
 */
final class Menu {

    private static final int FEWEST_ITEMS = 10;
    private static final int RUN = 5;
    private static final int MOST_WORDS = 5;

    private Menu() {}

    /**
     * {@return how many lines at the top of a page are its menus}
     *
     * @param page all lines
     */
    static int end(Page page) {
        int items = 0;
        int run = 0;
        int end = 0;
        boolean known = false;
        for (int at = 0; at < page.firstProse() && at < page.size() - 1; at++) {
            Line line = page.line(at);
            boolean item = line.marker().isPresent() && Shape.words(line.text(), MOST_WORDS + 2) <= MOST_WORDS + 1;
            known |= PagePhrases.NAVIGATION.whole().contains(line.key())
                    || PagePhrases.SUBSCRIPTION.whole().contains(line.key());
            run = item ? run + 1 : 0;
            items += item ? 1 : 0;
            end = run >= RUN ? at + 1 : end;
        }
        return known && items >= FEWEST_ITEMS && page.firstProse() < page.size() ? end : 0;
    }
}
