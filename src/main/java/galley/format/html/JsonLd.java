package galley.format.html;

import java.util.List;
import java.util.StringJoiner;

/**
 * One JSON object inside a {@code <script>} element. There the HTML parser reads first, so no letter that could end the element or begin
 * a comment stands as itself, though plain JSON would allow it.
 */
final class JsonLd {

    private final StringJoiner members = new StringJoiner(",", "{", "}");

    /**
     * {@return this object with one more text, unless that shows nothing}
     *
     * @param name its name
     * @param value the text
     */
    JsonLd text(String name, String value) {
        if (!Letters.blank(value)) {
            members.add(quoted(name) + ":" + quoted(value));
        }
        return this;
    }

    /**
     * {@return this object with one more number}
     *
     * @param name its name
     * @param value the number
     */
    JsonLd number(String name, int value) {
        members.add(quoted(name) + ":" + value);
        return this;
    }

    /**
     * {@return this object with one more list, unless that is empty}
     *
     * @param name its name
     * @param values JSON, one value each
     */
    JsonLd list(String name, List<String> values) {
        if (!values.isEmpty()) {
            members.add(quoted(name) + ":[" + String.join(",", values) + "]");
        }
        return this;
    }

    /**
     * {@return this object with one more object in it, unless that is empty}
     *
     * @param name its name
     * @param json the object; empty where there is none
     */
    JsonLd object(String name, String json) {
        if (!json.isEmpty()) {
            members.add(quoted(name) + ":" + json);
        }
        return this;
    }

    /**
     * {@return letters as a JSON string}
     *
     * @param letters any letters
     */
    static String quoted(String letters) {
        StringBuilder out = new StringBuilder(letters.length() + 16).append('"');
        for (char c : Letters.legal(letters).toCharArray()) {
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\t', '<', '>', '&', '\u2028', '\u2029' -> out.append(String.format("\\u%04x", (int) c));
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
