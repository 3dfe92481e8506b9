package galley.ui.editor;

import galley.edit.Focus;
import galley.ui.kit.Highlight;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * The margin of one paragraph on the screen. RichTextFX gives it the left edge of the paragraph; what belongs over, under or across
 * the text is drawn past that edge, beside the flow of the letters that stands next to it.
 */
final class Margin extends Pane {

    /** The width of the margin, in pixels; the text column begins at its end. */
    static final double WIDTH = 64;

    /** In letters: more than any column shows in a line. */
    private static final int LONGEST = 400;

    private static final double GAP = 26;
    private static final double CARD_TOP = 6;
    private static final double CARD_BOTTOM = 8;
    private static final double FIELDS_BOTTOM = 26;

    private final int index;
    private final Supplier<List<Highlight>> highlights;
    private final Veil veil = new Veil();
    private Optional<Focus> focus = Optional.empty();
    private boolean caretIsHere;
    private double under;

    private enum Spot {
        SIGN,
        MARKER,
        HINT,
        HINT_AT_CARET,
        ABOVE,
        CARD,
        FIELDS,
        BELOW,
        ACROSS
    }

    /**
     * Makes the margin of a block, which stays the same one: RichTextFX makes another where the number of the block changes. It sets off
     * what it is told to, and tells when it comes into sight.
     */
    Margin(int index, Supplier<List<Highlight>> highlights, InSight inSight) {
        this.index = index;
        this.highlights = highlights;
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add("margin");
        setMouseTransparent(true);
        parentProperty().map(Region.class::cast).flatMap(Region::widthProperty).subscribe(_ -> requestLayout());
        parentProperty().subscribe(box -> {
            if (box != null) {
                // Before it is measured, which is before it comes into sight.
                inSight.tell(this);
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                inSight.go(this);
            } else {
                inSight.come(this);
            }
        });
    }

    /** {@return which block it is the margin of} */
    int index() {
        return index;
    }

    /** Names the kind of the block, left of the column. */
    void sign(String text, String style) {
        add(Spot.SIGN, text, "sign", style);
    }

    /** Names something of the block, left of the column, and tells more to a mouse that rests there. */
    void sign(String text, String style, String tip) {
        sign(text, style);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        Node sign = getChildren().getLast();
        sign.setMouseTransparent(false);
        Tooltip.install(sign, new Tooltip(tip));
        setMouseTransparent(false);
        setPickOnBounds(false);
    }

    /** Sets a bullet or number right before the letters. */
    void marker(String text) {
        add(Spot.MARKER, text, "marker");
    }

    /** Says what an empty block is for, where its letters would stand. */
    void hint(String text, String kind) {
        add(Spot.HINT, text, "hint", kind + "-hint");
    }

    /** Says what an empty block is for, while the caret is in it. */
    void hintAtCaret(String text, String kind) {
        add(Spot.HINT_AT_CARET, text, "hint", kind + "-hint");
        getChildren().getLast().setVisible(caretIsHere);
    }

    /** Says whether the caret is in the block. */
    void caretIsHere(boolean here) {
        if (caretIsHere != here) {
            caretIsHere = here;
            getChildren().stream()
                    .filter(node -> node.getUserData() == Spot.HINT_AT_CARET)
                    .forEach(node -> node.setVisible(here));
        }
    }

    /** Grays the block, or what of it is not in focus. */
    void focus(Optional<Focus> on) {
        if (!focus.equals(on)) {
            focus = on;
            if (!isNeedsLayout() && flow() instanceof TextFlow flow) {
                veil(flow);
            }
        }
    }

    /** Leaves room under the block. RichTextFX sets a padding in its own style sheet, over which only such a style comes. */
    void leaveUnder(double high) {
        if (under != high && getParent() != null) {
            under = high;
            getParent().setStyle(high == 0 ? null : "-fx-padding: -0.5px 0 " + Math.round(high) + "px 0");
            getParent().applyCss();
        }
    }

    private TextFlow flow() {
        return getParent() != null && getParent().getChildrenUnmodifiable().getFirst() instanceof TextFlow flow
                ? flow
                : null;
    }

    private void veil(TextFlow flow) {
        boolean needed = focus.isPresent()
                && !(focus.get().holds(index)
                        && focus.get().first() != focus.get().last());
        if (!needed) {
            getChildren().remove(veil);
            return;
        }
        if (!getChildren().contains(veil)) {
            getChildren().add(veil);
        }
        if (focus.get().holds(index)) {
            veil.leaveOut(flow, focus.get().from(), focus.get().to(), length(flow));
        } else {
            veil.cover(((Region) getParent()).getWidth(), getHeight(), overhang(flow));
        }
    }

    /** How far a bar or a ground that joins the one of the block before reaches over it. */
    private static double overhang(TextFlow flow) {
        double bar =
                flow.getBorder() == null ? 0 : flow.getBorder().getOutsets().getTop();
        double ground = flow.getBackground() == null
                ? 0
                : flow.getBackground().getOutsets().getTop();
        return Math.max(bar, ground);
    }

    private static int length(TextFlow flow) {
        return flow.getChildren().stream()
                .mapToInt(node -> node instanceof Text text ? text.getText().length() : 0)
                .sum();
    }

    /** Sets a line over the letters. */
    void above(String text, String style) {
        add(Spot.ABOVE, text, style);
    }

    /** Shows what a block holds beside its letters, over them: what it is, its name, and a line about it. */
    void card(String sign, String name, String line) {
        Label badge = new Label(sign);
        badge.getStyleClass().add("card-sign");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(name);
        title.getStyleClass().add("card-name");
        Label about = new Label(line);
        about.getStyleClass().add("card-line");
        place(new HBox(badge, new VBox(title, about)), Spot.CARD, "card");
    }

    /**
     * Shows a picture over the letters, and its fields under them. In those one can click and write; the rest of a margin is only seen. The
     * card is the same one while margins of its figure come and go, and goes to the one that comes onto the screen.
     */
    void figure(Supplier<FigureCard> card) {
        setMouseTransparent(false);
        setPickOnBounds(false);
        StackPane over = new StackPane();
        StackPane under = new StackPane();
        place(over, Spot.CARD, "figure-over");
        place(under, Spot.FIELDS, "figure-under");
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                over.getChildren().setAll(card.get().frame());
                under.getChildren().setAll(card.get().fields());
            }
        });
    }

    /** Sets a line under the letters, with a rule under it. */
    void below(String text, String style) {
        add(Spot.BELOW, text, style);
    }

    /** Draws a rule across the column. */
    void across(String style) {
        Region rule = new Region();
        place(rule, Spot.ACROSS, style);
    }

    /** A kicker of a hundred thousand letters would be laid out for each key, to be cut at the end of the column. */
    private void add(Spot spot, String text, String... styles) {
        Label label = new Label(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        label.setMouseTransparent(true);
        place(label, spot, styles);
    }

    private void place(Region node, Spot spot, String... styles) {
        node.setUserData(spot);
        node.getStyleClass().addAll(styles);
        getChildren().add(node);
    }

    @Override
    protected void layoutChildren() {
        TextFlow flow = flow();
        if (flow == null) {
            return;
        }
        double column = flow.getLayoutX();
        double left = column + flow.getInsets().getLeft();
        double width =
                ((Region) getParent()).getWidth() - left - flow.getInsets().getRight();
        double baseline = flow.getLayoutY() + flow.getBaselineOffset();
        boolean mirrored = flow.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double bottom = getHeight() - flow.getInsets().getBottom();
        for (var child : getManagedChildren()) {
            Region node = (Region) child;
            node.setNodeOrientation(mirrored ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            double wide = node.prefWidth(-1);
            double high = node.prefHeight(-1);
            double onLine = baseline - node.getBaselineOffset();
            switch ((Spot) node.getUserData()) {
                case SIGN -> node.resizeRelocate(column - GAP - wide, onLine, wide, high);
                case MARKER -> node.resizeRelocate(mirrored ? left + width + 9 : left - wide - 9, onLine, wide, high);
                case HINT, HINT_AT_CARET -> {
                    double shown = Math.min(wide, width);
                    node.resizeRelocate(mirrored ? left + width - shown : left, onLine, shown, high);
                }
                case ABOVE ->
                    node.resizeRelocate(
                            left, flow.getLayoutY() + flow.getInsets().getTop() - high - 4, width, high);
                case CARD ->
                    node.resizeRelocate(
                            left,
                            flow.getLayoutY() + CARD_TOP,
                            width,
                            flow.getInsets().getTop() - CARD_TOP - CARD_BOTTOM);
                case FIELDS ->
                    node.resizeRelocate(
                            left, bottom + 4, width, flow.getInsets().getBottom() - FIELDS_BOTTOM);
                case BELOW -> node.resizeRelocate(left, bottom + 10, width, high);
                case ACROSS -> node.resizeRelocate(left, baseline - 6, width, 1);
            }
        }
        Wash.lay(flow, highlights.get());
        veil(flow);
    }

    /** Lays color under what is set off now. Before its layout there is no need: that does it. */
    void washAgain() {
        if (!isNeedsLayout() && flow() instanceof TextFlow flow) {
            Wash.lay(flow, highlights.get());
        }
    }
}
