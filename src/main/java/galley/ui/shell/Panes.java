package galley.ui.shell;

import galley.ui.editor.Column;
import galley.ui.outline.OutlinePane;
import galley.ui.preview.PreviewPane;
import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands beside one another in a window: the outline, the text, the page. The text keeps what room it needs to be read. */
final class Panes extends SplitPane {

    private static final double OUTLINE_LEAST = 160;
    private static final double OUTLINE_MOST = 220;
    private static final double PREVIEW_LEAST = 240;
    private static final double PREVIEW_MOST = 470;

    private final OutlinePane outline;
    private final Column column;
    private final VBox preview;
    private final PreviewPane page;

    Panes(OutlinePane outline, Column column, PreviewPane page, Words words) {
        this.outline = outline;
        this.column = column;
        this.page = page;
        Label title = new Label(words.text("preview.title"));
        title.getStyleClass().add("tab-title");
        VBox head = new VBox(title);
        head.getStyleClass().add("tabs");
        preview = new VBox(head, page);
        preview.getStyleClass().add("preview-side");
        VBox.setVgrow(page, Priority.ALWAYS);
        setResizableWithParent(outline, false);
        setResizableWithParent(preview, false);
        getItems().setAll(outline, column, preview);
    }

    /** {@return whether the outline is on the screen} */
    boolean showsOutline() {
        return getItems().contains(outline);
    }

    /** Shows the outline, or puts it away. */
    void toggleOutline() {
        show(!showsOutline(), showsPreview());
    }

    /** Shows the page, or puts it away. */
    void togglePreview() {
        show(showsOutline(), !showsPreview());
    }

    /**
     * Gives the keyboard to the next of the panes that are shown: outline, text, page, and round again.
     *
     * @param owner what has it now
     * @param step 1, or -1 for the one before
     * @param text what takes it in the middle
     */
    void focus(Node owner, int step, Node text) {
        int at = getItems().indexOf(column);
        for (int i = 0; i < getItems().size(); i++) {
            at = holds(getItems().get(i), owner) ? i : at;
        }
        Node next = getItems().get(Math.floorMod(at + step, getItems().size()));
        if (next == outline) {
            outline.takeFocus();
        } else if (next == column) {
            text.requestFocus();
        } else {
            page.takeFocus();
        }
    }

    private static boolean holds(Node pane, Node owner) {
        Node node = owner;
        while (node != null && node != pane) {
            node = node.getParent();
        }
        return node != null;
    }

    private boolean showsPreview() {
        return getItems().contains(preview);
    }

    private void show(boolean left, boolean right) {
        List<Node> shown = new ArrayList<>(List.of(column));
        if (left) {
            shown.addFirst(outline);
        }
        if (right) {
            shown.addLast(preview);
        }
        getItems().setAll(shown);
        arrange();
    }

    /** {@return what the panes look like, by their names} */
    Map<String, String> looks() {
        return Map.of("outline", showsOutline() ? "shown" : "hidden", "preview", showsPreview() ? "shown" : "hidden");
    }

    /** Has the panes look as they did. */
    void arrange(Map<String, String> looks) {
        show(!"hidden".equals(looks.get("outline")), !"hidden".equals(looks.get("preview")));
    }

    /** Gives the panes at the sides their widths, and the text the rest. */
    void arrange() {
        double outlined = Math.clamp(getWidth() / 6, OUTLINE_LEAST, OUTLINE_MOST);
        double previewed = Math.clamp(getWidth() - outlined - Column.COMFORTABLE, PREVIEW_LEAST, PREVIEW_MOST);
        int divider = 0;
        if (showsOutline()) {
            setDividerPosition(divider++, outlined / getWidth());
        }
        if (showsPreview()) {
            setDividerPosition(divider, 1 - previewed / getWidth());
        }
    }
}
