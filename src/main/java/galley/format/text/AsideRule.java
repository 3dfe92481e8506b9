package galley.format.text;

/**
 * Knows one kind of line that belongs to the page and not to the article. Being wrong costs little: a line set aside is listed in the
 * import report and comes back with one command. So a rule takes a line only as a whole, never a part of it.
 */
interface AsideRule {

    /** {@return why such a line is set aside: the word after {@code set-aside.} in the words} */
    String reason();

    /**
     * {@return whether a line is of this kind}
     *
     * @param page all lines; the reasons of those before are known
     * @param at which line
     */
    boolean holds(Page page, int at);
}
