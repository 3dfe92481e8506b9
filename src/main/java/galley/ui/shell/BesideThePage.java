package galley.ui.shell;

import galley.article.Field;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Selection;
import galley.edit.Transaction;
import galley.ui.editor.ArticleArea;
import galley.ui.preview.Text;
import java.util.function.Consumer;
import javafx.geometry.Bounds;

/** The writing surface, as the preview beside it sees it. */
final class BesideThePage implements Text {

    private final Editor editor;
    private final ArticleArea area;
    private final Consumer<Field> turn;

    BesideThePage(Editor editor, ArticleArea area, Consumer<Field> turn) {
        this.editor = editor;
        this.area = area;
        this.turn = turn;
    }

    @Override
    public EditorState state() {
        return editor.state();
    }

    @Override
    public Edge top() {
        ArticleArea.Top top = area.top();
        return new Edge(top.block(), Math.clamp(top.over() / Math.max(1, area.height(top.block())), 0, 1));
    }

    @Override
    public double caretDown() {
        Bounds whole = area.localToScreen(area.getLayoutBounds());
        return area.getCaretBounds()
                .map(caret -> Math.clamp((caret.getMinY() - whole.getMinY()) / whole.getHeight(), 0, 1))
                .orElse(0.0);
    }

    @Override
    public void showAtTop(Edge edge) {
        area.showTop(new ArticleArea.Top(edge.block(), 0));
        if (edge.share() > 0) {
            area.scrollYBy(edge.share() * area.height(edge.block()));
        }
    }

    @Override
    public void write(int position) {
        editor.dispatch(Transaction.select(Selection.at(position)));
        area.requestFollowCaret();
        area.requestFocus();
    }

    @Override
    public void turnTo(Field field) {
        turn.accept(field);
    }
}
