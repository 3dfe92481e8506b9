package galley.format.json;

import galley.article.RichText;
import java.util.List;
import java.util.function.Consumer;

/** Writes names and values of JSON, letter by letter; a text that says nothing and a list with nothing in it are left out. It knows no article. */
final class Pen {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final TextWriter texts = new TextWriter(out);

    /** Writes the name of a field; its value follows. */
    StringBuilder field(String before, String name) {
        out.append(before);
        texts.string(name);
        return out.append(':');
    }

    /** Writes a field, unless its text is empty. */
    void string(String before, String name, String value) {
        if (!value.isEmpty()) {
            required(before, name, value);
        }
    }

    /** Writes a field, even where its text is empty. */
    void required(String before, String name, String value) {
        field(before, name);
        texts.string(value);
    }

    /** Writes a field that is a list, unless that is empty. */
    <T> void list(String before, String name, List<T> values, Consumer<T> element) {
        if (!values.isEmpty()) {
            field(before, name);
            elements("[", values, element);
        }
    }

    /** Writes the values of a list and ends it. */
    <T> void elements(String first, List<T> values, Consumer<T> element) {
        String before = first;
        for (T value : values) {
            out.append(before);
            element.accept(value);
            before = ",";
        }
        out.append(']');
    }

    /** Writes a value. */
    void value(String letters) {
        texts.string(letters);
    }

    /** Writes the field of a block that holds its text, and ends the block. */
    void text(RichText text) {
        field(",", "text");
        texts.text(text);
        out.append('}');
    }

    /** Writes a text. */
    void value(RichText text) {
        texts.text(text);
    }

    /** {@return what was written; what is appended stands behind it} */
    StringBuilder out() {
        return out;
    }
}
