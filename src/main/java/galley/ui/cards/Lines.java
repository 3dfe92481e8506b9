package galley.ui.cards;

import galley.article.Direction;
import galley.article.RichText;
import galley.copyfit.Cut;
import galley.copyfit.LineBreaks;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Words in lines as wide as there is room. It breaks them itself: the labels of JavaFX 26 throw where Arabic wraps
 * ({@code PrismTextLayout.computeTrailingSpaceWidth}).
 */
final class Lines extends Region {

    /** However long words are, so much of them is set, in pixels. */
    private static final double MOST = 4_000;

    /** From line to line, as a part of the size. */
    private static final double LEADING = 1.35;

    private final Font ours;
    private final Measured ourWidths;
    private Font font;
    private Measured widths;
    private final String style;
    private String letters = "";
    private String language = "";
    private double broken = -1;

    Lines(String style, Font font) {
        this.style = style;
        ours = font;
        ourWidths = Measured.pixels(font);
        use(Direction.LEFT_TO_RIGHT);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        setVisible(false);
        setManaged(false);
        getStyleClass().add(style);
    }

    /** {@return how wide letters are here, in pixels} */
    Measured widths() {
        return ourWidths;
    }

    /** Shows words, which run as they do themselves; without any it takes no room. */
    void set(String words, String tongue) {
        if (words.equals(letters) && tongue.equals(language)) {
            return;
        }
        Direction runs = Direction.of(RichText.of(words), Direction.of(tongue));
        use(runs);
        letters = Cut.to(words, MOST, widths).shown();
        language = tongue;
        broken = -1;
        setAccessibleText(letters);
        setNodeOrientation(Card.orientation(runs));
        setVisible(!letters.isEmpty());
        setManaged(!letters.isEmpty());
        requestLayout();
    }

    private void use(Direction runs) {
        boolean serves = runs == Direction.LEFT_TO_RIGHT;
        FontWeight weight = ours.getStyle().contains("Bold") ? FontWeight.BOLD : FontWeight.NORMAL;
        font = serves ? ours : Font.font(Measured.family(ours.getFamily(), runs), weight, ours.getSize());
        widths = serves ? ourWidths : Measured.pixels(font);
    }

    private List<String> lines(double width) {
        return new LineBreaks(language, width, widths).of(letters, 0);
    }

    private double leading() {
        return Math.ceil(font.getSize() * LEADING);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(widths.applyAsDouble(letters));
    }

    @Override
    protected double computePrefHeight(double width) {
        return leading() * (width < 0 ? 1 : lines(width).size());
    }

    @Override
    protected double computeMinHeight(double width) {
        return leading();
    }

    @Override
    protected void layoutChildren() {
        if (broken == getWidth()) {
            return;
        }
        broken = getWidth();
        List<String> set = lines(broken);
        getChildren().clear();
        for (int i = 0; i < set.size(); i++) {
            Text text = new Text(0, i * leading() + (leading() - font.getSize() * 1.2) / 2, set.get(i));
            text.setTextOrigin(VPos.TOP);
            text.setFont(font);
            text.getStyleClass().add(style + "-text");
            getChildren().add(text);
        }
    }
}
