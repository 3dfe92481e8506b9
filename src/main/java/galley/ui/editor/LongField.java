package galley.ui.editor;

import galley.ui.kit.Fillable;
import galley.words.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;

/**
 * A field for plain text of any length. It looks as a text area does, and is styled as one, but a key costs what it changed: a text area
 * lays out all of its text at each.
 */
public final class LongField extends StackPane implements Fillable {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

    private final PlainArea area = new PlainArea();
    private final Label prompt = new Label();
    private final int rows;

    /**
     * Makes a field in which nothing stands.
     *
     * @param rows how many lines are in view
     * @param said what is seen while it is empty
     * @param words what its menu says
     */
    public LongField(int rows, String said, Words words) {
        this.rows = rows;
        getStyleClass().addAll("text-input", "text-area", "long-field");
        prompt.setText(said);
        prompt.setWrapText(true);
        prompt.setMouseTransparent(true);
        prompt.setMinHeight(0);
        prompt.getStyleClass().add("prompt");
        prompt.paddingProperty().bind(area.paddingProperty());
        setAlignment(prompt, Pos.TOP_LEFT);
        getChildren().setAll(new VirtualizedScrollPane<>(area), prompt);
        setMinHeight(USE_PREF_SIZE);
        area.accessibleTextProperty().bind(accessibleTextProperty());
        area.accessibleHelpProperty().bind(accessibleHelpProperty());
        area.focusedProperty().subscribe(focused -> pseudoClassStateChanged(FOCUSED, focused));
        area.lengthProperty().subscribe(length -> prompt.setVisible(length == 0));
        area.setContextMenu(menu(words));
        addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        // RichTextFX lets go of a fourth click, and the pane it is in would take the keyboard.
        addEventHandler(MouseEvent.MOUSE_PRESSED, Event::consume);
    }

    private ContextMenu menu(Words words) {
        MenuItem cut = item(words, "action.cut", area::cut);
        MenuItem copy = item(words, "action.copy", area::copy);
        ContextMenu menu = new ContextMenu(
                cut,
                copy,
                item(words, "action.paste", area::paste),
                new SeparatorMenuItem(),
                item(words, "action.select-all", area::selectAll));
        menu.setOnShowing(_ -> {
            boolean none = area.getSelection().getLength() == 0;
            cut.setDisable(none);
            copy.setDisable(none);
        });
        return menu;
    }

    private static MenuItem item(Words words, String name, Runnable action) {
        MenuItem item = new MenuItem(words.text(name));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** What it has no lines for, whatever it is in scrolls: RichTextFX would keep it. */
    private void scrolled(ScrollEvent event) {
        double room = area.getTotalHeightEstimate() - area.getHeight();
        double at = area.getEstimatedScrollY();
        boolean further = event.getDeltaY() > 0 ? at > 0 : at < room;
        if (!further && getParent() != null) {
            event.consume();
            Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset()
                + snappedBottomInset()
                + area.getPadding().getTop()
                + area.getPadding().getBottom()
                + rows
                        * Math.max(
                                1,
                                Math.ceil(prompt.prefHeight(-1)
                                        - prompt.getPadding().getTop()
                                        - prompt.getPadding().getBottom()));
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public String text() {
        return area.text();
    }

    @Override
    public void put(String text) {
        area.put(text);
    }

    @Override
    public void onText(Consumer<String> told) {
        area.onText(told);
    }

    /** {@return the place of the caret in the text} */
    public int caret() {
        return area.caret();
    }

    /**
     * Selects letters.
     *
     * @param anchor where it begins
     * @param caret where the caret is then
     */
    public void select(int anchor, int caret) {
        area.select(anchor, caret);
    }
}
