package galley.ui.cards;

import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** A remark in a row: a dot, what is said in as many lines as it takes, and the way there. (An HBox asks lines for their height before it knows their width.) */
final class RemarkRow extends Region {

    private static final double DOT = 7;
    private static final double GAP = 8;

    private final Region dot = new Region();
    private final Lines says;
    private final Hyperlink way;

    RemarkRow(Lines says, Hyperlink way) {
        this.says = says;
        this.way = way;
        dot.getStyleClass().add("card-dot");
        getStyleClass().add("card-remark");
        getChildren().setAll(dot, says, way);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return DOT + GAP + says.prefWidth(-1) + GAP + way.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(says.prefHeight(width < 0 ? -1 : room(width)), way.prefHeight(-1));
    }

    private double room(double width) {
        return Math.max(0, width - DOT - 2 * GAP - way.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double room = room(getWidth());
        double wide = way.prefWidth(-1);
        dot.resizeRelocate(0, 0, DOT, DOT);
        says.resizeRelocate(DOT + GAP, 0, room, says.prefHeight(room));
        way.resizeRelocate(getWidth() - wide, 0, wide, way.prefHeight(-1));
    }
}
