package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One line of a test, five proofs: the result, undo, redo, the way through the file, and positions that stay in order. */
final class Proof {

    private Proof() {}

    /**
     * Proves a command.
     *
     * @param before a {@link Draft}
     * @param command what is done
     * @param after the draft it gives
     */
    static void edit(String before, Command command, String after) {
        EditorState start = Draft.state(before);
        Transaction transaction =
                command.on(start).orElseThrow(() -> new AssertionError("cannot be done in " + before));
        EditorState done = start.apply(transaction, 1);
        assertEquals(Draft.of(Draft.state(after)), Draft.of(done));
        if (!transaction.edits().isEmpty()) {
            EditorState undone = done.apply(Undoing.undo().on(done).orElseThrow(), 2);
            assertEquals(start.article(), undone.article(), "undo brings back the article");
            assertEquals(start.selection(), undone.selection(), "undo brings back the selection");
            EditorState redone = undone.apply(Undoing.redo().on(undone).orElseThrow(), 3);
            assertEquals(done.article(), redone.article(), "redo does it again");
            assertEquals(done.selection(), redone.selection(), "redo selects again");
        }
        assertEquals(done.article(), reopened(done.article()), "the file holds what was done");
        transaction.edits().forEach(edit -> keepsOrder(edit, start.body().length()));
    }

    /**
     * Proves that a command cannot be done.
     *
     * @param draft where
     * @param command what is asked
     */
    static void cannot(String draft, Command command) {
        assertEquals(Optional.empty(), command.on(Draft.state(draft)));
    }

    private static void keepsOrder(Edit edit, int length) {
        for (int position = 1; position <= length; position++) {
            assertTrue(edit.map(position - 1) <= edit.map(position), "positions keep their order at " + position);
        }
    }

    private static Article reopened(Article article) {
        byte[] file = ArticleJson.write(article).getBytes(StandardCharsets.UTF_8);
        return assertInstanceOf(Opened.Ok.class, ArticleJson.read(file)).article();
    }
}
