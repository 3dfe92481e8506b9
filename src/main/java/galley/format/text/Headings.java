package galley.format.text;

/**
 * Tells the heading of a section by its shape. It is short (twelve words, ninety letters), stands alone between blank lines or right
 * above running text, ends like no sentence (a question may), begins with no quotation mark, no small letter and no speaker ("Q:"),
 * and running text, a list or a quotation follows. A row of three or more short lines is an address or a poem, not headings.
 */
final class Headings {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 90;
    private static final int LONGEST_QUESTION = 10;

    private Headings() {}

    /**
     * {@return whether a line is the heading of what follows}
     *
     * @param page all lines
     * @param at which line
     */
    static boolean isHeading(Page page, int at) {
        if (!looksLikeOne(page.line(at)) || !hasRoom(page, at)) {
            return false;
        }
        int next = page.contentFrom(at + 1);
        if (next >= page.size()) {
            return false;
        }
        return leads(page, next) || looksLikeOne(page.line(next)) && hasRoom(page, next) && leadsOn(page, next);
    }

    /**
     * {@return whether a line has the shape of a heading, wherever it stands}
     *
     * @param line any line
     */
    static boolean looksLikeOne(Line line) {
        String text = Inline.bare(line.text());
        if (text.length() > LONGEST || line.quoted() > 0 || !Shape.says(text) || Shape.beginsSmall(text)) {
            return false;
        }
        int words = Shape.words(text, MOST_WORDS + 1);
        boolean question = text.endsWith("?") && words <= LONGEST_QUESTION && !isSpoken(text);
        boolean open = ",;:-–—".indexOf(text.charAt(text.length() - 1)) >= 0 || Shape.endsSentence(text) && !question;
        return words <= MOST_WORDS && !open && !isQuoted(text) && Character.isLetterOrDigit(firstSign(text));
    }

    private static boolean isQuoted(String text) {
        return QuoteMarks.opens(text) && !(text.charAt(0) == '‘' || text.charAt(0) == '“' || text.charAt(0) == '«');
    }

    /** A quotation mark may open a heading ("‘Unprecedented’ strandings"); it is looked through. */
    private static int firstSign(String text) {
        boolean mark = "‘“«¿¡".indexOf(text.charAt(0)) >= 0 && !QuoteMarks.encloses(text) && text.length() > 1;
        return text.codePointAt(mark ? 1 : 0);
    }

    /** "Q: How long?" and "Gazette: How long?" are questions put to somebody. */
    private static boolean isSpoken(String text) {
        int colon = text.indexOf(": ");
        return colon > 0 && Shape.words(text.substring(0, colon), 4) <= 3;
    }

    private static boolean hasRoom(Page page, int at) {
        Line line = page.line(at);
        boolean above = line.gapBefore() || page.isAside(at - 1);
        if (page.airy()) {
            return above;
        }
        return above
                || at == 0
                || Shape.endsSentence(page.line(at - 1).text())
                || page.marker(at - 1).isPresent();
    }

    /** What a heading may stand over. */
    private static boolean leads(Page page, int at) {
        Line line = page.line(at);
        return Shape.endsSentence(line.text())
                || line.text().endsWith(":")
                || line.quoted() > 0
                || line.prose()
                || page.marker(at).isPresent()
                || Quotation.isQuote(page, at);
    }

    private static boolean leadsOn(Page page, int at) {
        int next = page.contentFrom(at + 1);
        return next < page.size() && leads(page, next);
    }
}
