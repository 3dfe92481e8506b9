package galley.ui.editor;

import galley.article.Body;
import galley.edit.EditorState;
import galley.edit.Selection;
import galley.edit.Standing;
import galley.edit.Take;
import galley.words.Words;
import java.util.Objects;

/**
 * Says what an empty block is for, and where blocks stand after they were moved, as the help text of the surface, which screen readers are told about when it changes.
 * JavaFX has no way to have a sentence spoken at once.
 */
final class Announcement {

    private final ArticleArea area;
    private final Words words;
    private String hint;

    Announcement(ArticleArea area, Words words) {
        this.area = area;
        this.words = words;
    }

    /** Says what the block of the caret is for, as long as it is empty. */
    void hint(EditorState state) {
        int block = state.body().at(state.selection().caret()).block();
        String said = state.body().block(block).text().isEmpty()
                ? Gutter.hint(state.article(), block).map(words::text).orElse(null)
                : null;
        if (!Objects.equals(said, hint)) {
            hint = said;
            area.setAccessibleHelp(said);
        }
    }

    /** Says it, if anything moved. */
    void moved(EditorState before, EditorState after) {
        if (before.body() == after.body()) {
            return;
        }
        Body body = after.body();
        Selection selection = after.selection();
        Standing standing = Standing.of(body, Take.of(body, selection).start());
        String key = standing.section() ? "moved.section" : "moved.block";
        area.setAccessibleHelp(words.text(key, standing.place(), standing.of()));
    }
}
