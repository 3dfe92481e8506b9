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

    private final Font font;
    private final Measured widths;
    private final String style;
    private String letters = "";
    private String language = "";
    private double broken = -1;

    Lines(String style, Font font) {
        this.style = style;
        this.font = font;
        widths = Measured.pixels(font);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        setVisible(false);
        setManaged(false);
        getStyleClass().add(style);
    }

    /** {@return how wide letters are here, in pixels} */
    Measured widths() {
        return widths;
    }

    /** Shows words, which run as they do themselves; without any it takes no room. */
    void set(String words, String tongue) {
        if (words.equals(letters) && tongue.equals(language)) {
            return;
        }
        letters = Cut.to(words, MOST, widths).shown();
        language = tongue;
        broken = -1;
        setAccessibleText(letters);
        setNodeOrientation(Card.orientation(Direction.of(RichText.of(letters), Direction.of(tongue))));
        setVisible(!letters.isEmpty());
        setManaged(!letters.isEmpty());
        requestLayout();
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
        return computePrefHeight(width);
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
