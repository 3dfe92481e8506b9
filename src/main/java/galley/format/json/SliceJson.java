package galley.format.json;

import galley.article.Block;
import galley.article.Limits;
import galley.article.RichText;
import galley.article.Slice;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * A piece of an article as JSON and back, for its way over the clipboard from one window to another. Blocks are written as documents have
 * them, so what a newer Galley put in comes through this one unharmed. It is no document: no file holds it.
 */
public final class SliceJson {

    private static final String FORMAT = "galley-piece";

    private SliceJson() {}

    /**
     * {@return the JSON of a piece}
     *
     * @param slice any piece
     */
    public static String write(Slice slice) {
        return new ArticleWriter().write(slice, FORMAT);
    }

    /**
     * {@return the piece that some JSON holds}; empty where it is damaged, from a newer Galley or none of ours: then the clipboard has other
     * forms
     *
     * @param json any text
     */
    public static Optional<Slice> read(String json) {
        if (json.isEmpty() || json.length() > Limits.LARGEST_FILE) {
            return Optional.empty();
        }
        char[] letters = json.toCharArray();
        try (Cursor cursor = new Cursor(CharBuffer.wrap(letters))) {
            return Optional.ofNullable(piece(cursor));
        } catch (JacksonException | Refusal _) {
            return Optional.empty();
        }
    }

    private static Slice piece(Cursor cursor) throws Refusal {
        if (cursor.next() != JsonToken.START_OBJECT) {
            return null;
        }
        boolean ours = false;
        boolean versioned = false;
        RichText head = null;
        List<Block> tail = null;
        for (String name = cursor.nextField(); name != null; name = cursor.nextField()) {
            switch (name) {
                case "format" ->
                    ours = cursor.token() == JsonToken.VALUE_STRING
                            && cursor.string().equals(FORMAT);
                case "version" -> versioned = cursor.whole() == ArticleJson.VERSION;
                case "head" -> head = head(cursor);
                case "tail" -> tail = tail(cursor);
                default -> {
                    return null;
                }
            }
        }
        boolean whole = ours && versioned && head != null && tail != null && cursor.next() == null;
        return whole ? new Slice(head, tail) : null;
    }

    private static RichText head(Cursor cursor) throws Refusal {
        Verdict verdict = new Verdict(cursor);
        RichText head = new TextReader(cursor, verdict).read();
        if (verdict.problem() != null) {
            throw new Refusal(verdict.problem());
        }
        return verdict.newer() ? null : head;
    }

    private static List<Block> tail(Cursor cursor) throws Refusal {
        if (cursor.token() != JsonToken.START_ARRAY) {
            return null;
        }
        List<Block> tail = new ArrayList<>();
        while (cursor.next() != JsonToken.END_ARRAY) {
            if (tail.size() == Limits.MOST_BLOCKS) {
                return null;
            }
            tail.add(BlockReader.read(cursor));
        }
        return tail;
    }
}
