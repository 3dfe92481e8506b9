package galley.format.text;

/** Headings written with hashes, as in Markdown: {@code # Title}, {@code ## Section}. */
final class Hashes {

    private static final int MOST = 6;

    private Hashes() {}

    /**
     * {@return whether a text begins with one to six hashes and a space}
     *
     * @param text tidied text
     */
    static boolean isHeading(String text) {
        return level(text) > 0;
    }

    /**
     * {@return how many hashes a text begins with; 0 if it is no heading}
     *
     * @param text tidied text
     */
    static int level(String text) {
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        boolean heading = hashes > 0 && hashes <= MOST && hashes < text.length() && Tidy.isSpace(text.charAt(hashes));
        return heading && Shape.says(text) ? hashes : 0;
    }

    /**
     * {@return what a heading says: without the hashes before it, and after it}
     *
     * @param text a text that {@link #isHeading}
     */
    static String title(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end < text.length() && end > 0 && Tidy.isSpace(text.charAt(end - 1));
        return Tidy.line(text.substring(level(text), closed ? end : text.length()));
    }
}
