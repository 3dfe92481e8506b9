package galley.format.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into its lines and leaves out the blank ones. A line ends at LF, CR LF, CR, U+0085 or U+2029. A line that holds nothing
 * but {@code >} is blank: it parts two paragraphs of a quoted mail.
 */
final class LineSplitter {

    private static final int TAB = 4;

    private final List<Line> lines = new ArrayList<>();
    private boolean gap = true;
    private int number;

    private LineSplitter() {}

    /**
     * {@return the lines of a text that are not blank}
     *
     * @param raw any text
     */
    static List<Line> split(String raw) {
        LineSplitter splitter = new LineSplitter();
        int start = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2029') {
                splitter.take(raw.substring(start, i));
                if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        splitter.take(raw.substring(start));
        splitter.closeLast();
        return splitter.lines;
    }

    private void take(String raw) {
        number++;
        int at = 0;
        int indent = 0;
        int quoted = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '>' && (quoted > 0 || isQuotation(raw, at))) {
                quoted++;
                indent = -1;
            } else if (c == '\t') {
                indent = (Math.max(indent, 0) / TAB + 1) * TAB;
            } else if (Tidy.isSpace(c) || c == '\uFEFF') {
                indent++;
            } else {
                break;
            }
            at++;
        }
        String text = Tidy.line(raw.substring(at));
        if (text.isEmpty()) {
            gap = true;
            return;
        }
        if (gap) {
            closeLast();
        }
        lines.add(Line.of(List.of(new Source(number, raw)), text, Math.max(indent, 0), quoted, gap, false));
        gap = false;
    }

    /** Only {@code >} with a space, another {@code >} or a letter after it quotes; {@code >=} and {@code >:} do not. */
    private static boolean isQuotation(String raw, int at) {
        return at + 1 == raw.length()
                || raw.charAt(at + 1) == '>'
                || Tidy.isSpace(raw.charAt(at + 1))
                || Character.isLetter(raw.charAt(at + 1));
    }

    private void closeLast() {
        if (!lines.isEmpty()) {
            lines.add(lines.removeLast().closed());
        }
    }
}
