package galley.typography;

import java.util.regex.Pattern;

/** Tells words of a text from addresses of the net and of files, in which every sign means itself. */
final class Addresses {

    private static final Pattern LEAD = Pattern.compile("^[(\\[{<“‘„‚«‹\"'\\p{Z}]+");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)[a-z][a-z0-9+.-]*://.*|(?:mailto|tel|data|javascript):.*|www\\..*|.*@.*|.*\\\\.*|[/~.][^\\s]*/.*|/.*"
                    + "|[^/]*\\p{L}\\.\\p{L}[^/]*/.*|[^/]*\\p{L}[^/]*/[^/]*/.*");

    private Addresses() {}

    /** {@return whether the caret at the end of a text stands in an address, or right behind one} */
    static boolean endIn(String text) {
        int end = text.length();
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return ADDRESS.matcher(LEAD.matcher(text.substring(start, end)).replaceFirst(""))
                .matches();
    }
}
