package galley.format.clip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Windows wraps around HTML on the clipboard (CF_HTML): lines that say, in bytes, where it begins and ends and where it is from.
 * The part that was selected is also marked by comments, and these are what {@link Walk} goes by; where they are missing they are put in.
 *
 * @param html the HTML, without lines before it
 * @param source the address of the page it is from; empty where that is not said
 */
record Envelope(String html, String source) {

    static final String START = "StartFragment";
    static final String END = "EndFragment";

    private static final Pattern LINE = Pattern.compile("\\G(\\w{1,40}):([^\r\n]*)[\r\n]+");

    /** {@return the HTML in a clip} */
    static Envelope open(String clip) {
        String html = clip.indexOf('\0') < 0 ? clip : clip.replace("\0", "");
        if (!html.startsWith("Version:")) {
            return new Envelope(html, "");
        }
        Matcher line = LINE.matcher(html);
        int start = -1;
        int end = -1;
        int body = 0;
        String source = "";
        while (line.find()) {
            switch (line.group(1)) {
                case START -> start = number(line.group(2));
                case END -> end = number(line.group(2));
                case "SourceURL" -> source = line.group(2).strip();
                default -> {}
            }
            body = line.end();
        }
        if (html.contains("<!--" + START)) {
            return new Envelope(html.substring(body), source);
        }
        return new Envelope(marked(html, body, start, end), source);
    }

    private static String marked(String html, int body, int start, int end) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        int first = html.substring(0, body).getBytes(StandardCharsets.UTF_8).length;
        if (start < first || end < start || end > bytes.length) {
            return html.substring(body);
        }
        return text(bytes, first, start) + "<!--" + START + "-->" + text(bytes, start, end) + "<!--" + END + "-->"
                + text(bytes, end, bytes.length);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8);
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
