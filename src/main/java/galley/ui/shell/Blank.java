package galley.ui.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A drawing for the place of a picture that cannot be shown: the name of its file, and why. It holds no pixel of the picture. */
final class Blank {

    private static final int WIDTH = 620;
    private static final int LINE = 22;
    private static final int LETTERS = 68;

    private Blank() {}

    /** {@return the drawing, as an address that holds it} */
    static String address(String file, String why) {
        List<String> lines = new ArrayList<>();
        lines.add(file.length() <= LETTERS ? file : "…" + file.substring(file.length() - LETTERS + 1));
        StringBuilder line = new StringBuilder();
        for (String word : why.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        int height = 62 + LINE * lines.size();
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
                        .formatted(WIDTH, height))
                .append("viewBox=\"0 0 %d %d\">".formatted(WIDTH, height))
                .append("<rect x=\"1\" y=\"1\" width=\"%d\" height=\"%d\" ".formatted(WIDTH - 2, height - 2))
                .append("rx=\"6\" fill=\"#f6f5f3\" stroke=\"#b91c1c\" stroke-width=\"2\" stroke-dasharray=\"6 5\"/>");
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<text x=\"22\" y=\"%d\" font-family=\"Inter, sans-serif\" font-size=\"16\" "
                            .formatted(36 + LINE * i))
                    .append(i == 0 ? "font-weight=\"600\" fill=\"#1c1b19\">" : "fill=\"#4b4843\">")
                    .append(escaped(lines.get(i)))
                    .append("</text>");
        }
        byte[] bytes = svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** A letter that XML does not allow makes no drawing at all. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < ' ' || c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF)) {
                out.append('\uFFFD');
            } else if (c == '<' || c == '&') {
                out.append("&#").append(c).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
