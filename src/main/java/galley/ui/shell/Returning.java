package galley.ui.shell;

import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Selection;
import galley.edit.Transaction;
import galley.store.Whereabouts;
import galley.ui.editor.ArticleArea;
import java.util.Map;

/** Goes back to where the writer was in an article, or to the nearest place where it has changed since. */
final class Returning {

    private Returning() {}

    /** {@return where the writer is} */
    static Whereabouts from(EditorState state, ArticleArea area, Map<String, String> panes) {
        ArticleArea.Top top = area.top();
        return new Whereabouts(state.selection().anchor(), state.selection().caret(), top.block(), top.over(), panes);
    }

    /** Selects what was selected, and shows what was in sight. */
    static void to(Whereabouts before, Editor editor, ArticleArea area) {
        if (before.caret() == 0 && before.anchor() == 0 && before.top() == 0 && before.over() == 0) {
            return;
        }
        // The editor keeps a selection within the article and out of the middle of a letter.
        editor.dispatch(Transaction.select(new Selection(before.anchor(), before.caret())));
        area.showTop(
                new ArticleArea.Top(Math.min(before.top(), editor.state().body().size() - 1), before.over()));
    }
}
