package galley.format.json;

import galley.article.Mark;
import galley.article.RichText;
import galley.article.Run;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Writes strings and texts. Letters stay as they are, for people read these files too; escaped is what JSON demands, what cannot stand in
 * UTF-8 (half a surrogate pair), and what an editor may take for a line end or not show at all.
 */
final class TextWriter {

    /** A set iterates in another order on each run of the program; a file must not. */
    private static final Comparator<Mark> ORDER =
            Comparator.<Mark>comparingInt(TextWriter::rank).thenComparing(TextWriter::word);

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out;

    TextWriter(StringBuilder out) {
        this.out = out;
    }

    void text(RichText text) {
        List<Run> runs = text.runs();
        if (runs.stream().allMatch(run -> run.marks().isEmpty())) {
            string(text.string());
            return;
        }
        String before = "[";
        for (Run run : runs) {
            out.append(before);
            if (run.marks().isEmpty()) {
                string(run.text());
            } else {
                out.append("{\"text\":");
                string(run.text());
                marks(run.marks());
            }
            before = ",";
        }
        out.append(']');
    }

    private void marks(Set<Mark> marks) {
        String before = ",\"marks\":[";
        for (Mark mark : marks.stream().sorted(ORDER).toList()) {
            out.append(before);
            switch (mark) {
                case Mark.Style style -> string(Names.of(style));
                case Mark.Link link -> attributed("{\"link\":", link.address());
                case Mark.Language language -> attributed("{\"language\":", language.tag());
                case Mark.Unknown unknown -> out.append(unknown.json());
            }
            before = ",";
        }
        out.append("]}");
    }

    private void attributed(String name, String word) {
        out.append(name);
        string(word);
        out.append('}');
    }

    private static int rank(Mark mark) {
        return switch (mark) {
            case Mark.Style style -> style.ordinal();
            case Mark.Link _ -> 100;
            case Mark.Language _ -> 101;
            case Mark.Unknown _ -> 102;
        };
    }

    private static String word(Mark mark) {
        return switch (mark) {
            case Mark.Style _ -> "";
            case Mark.Link link -> link.address();
            case Mark.Language language -> language.tag();
            case Mark.Unknown unknown -> unknown.json();
        };
    }

    void string(String string) {
        out.append('"');
        int copied = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                out.append(string, copied, i).append('\\');
                copied = i;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < string.length()
                    && Character.isLowSurrogate(string.charAt(i + 1))) {
                i++;
            } else if (escaped(c)) {
                out.append(string, copied, i).append('\\');
                escape(c);
                copied = i + 1;
            }
        }
        out.append(string, copied, string.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            default -> out.append('u').append(HEX.toHexDigits(c));
        }
    }

    private static boolean escaped(char c) {
        return c < ' '
                || c >= '\u007f' && c <= '\u009f'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff'
                || Character.isSurrogate(c);
    }
}
