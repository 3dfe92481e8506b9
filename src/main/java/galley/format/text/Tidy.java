package galley.format.text;

import galley.article.RichText;

/**
 * Cleans one line of what nobody typed on purpose, and of nothing else.
 *
 * <p>Soft hyphens, zero-width spaces, word joiners, byte-order marks and control characters go; a vertical tab, which is a word
 * processor's soft line end, becomes {@link RichText#LINE_BREAK}. White space at the ends goes. Within the line a stretch of two or
 * more white spaces, and a tab, becomes one space; a single no-break or thin space stays, since French and figures need it. Zero-width
 * joiners and direction marks stay: Persian, Arabic and emoji need them.
 */
final class Tidy {

    private Tidy() {}

    /**
     * {@return the line without what nobody typed}
     *
     * @param raw a line without its line end
     */
    static String line(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int gap = 0;
        char only = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                only = c == '\t' ? ' ' : c;
                gap++;
            } else if (!isDropped(c)) {
                if (gap > 0 && !text.isEmpty()) {
                    text.append(gap == 1 ? only : ' ');
                }
                gap = 0;
                text.append(c == '\u000B' ? RichText.LINE_BREAK : c);
            }
        }
        return withoutBreaksAtTheEnds(text);
    }

    /**
     * {@return whether a character is white space within a line}
     *
     * @param c any character
     */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c > '~' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isDropped(char c) {
        return switch (c) {
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> true;
            case '\u000B' -> false;
            default -> c < ' ' || c >= '\u007F' && c <= '\u009F';
        };
    }

    private static String withoutBreaksAtTheEnds(StringBuilder text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBreakOrSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isBreakOrSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBreakOrSpace(char c) {
        return c == RichText.LINE_BREAK || isSpace(c);
    }
}
