package galley.ui.cards;

import galley.article.Direction;
import galley.article.Field;
import galley.copyfit.Crop;
import galley.format.html.PageCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The teaser of a newsletter: the words, and the picture beside them, or over them where that leaves no room for words. */
final class TeaserSheet extends Region {

    /** From this width on the picture stands beside the words. */
    private static final double WIDE = 400;

    private static final double GAP = 18;

    private final PictureFrame picture = new PictureFrame(Crop.CAMERA);
    private final Lines kicker = new Lines("teaser-kicker", Font.font("Inter", FontWeight.BOLD, 11));
    private final Lines headline = new Lines("teaser-headline", Font.font("Source Serif 4", FontWeight.BOLD, 22));
    private final Lines standfirst = new Lines("teaser-standfirst", Font.font("Source Serif 4", 15));
    private final Lines readOn = new Lines("teaser-read-on", Font.font("Inter", FontWeight.BOLD, 13));
    private final VBox said = new VBox(kicker, headline, standfirst, readOn);

    TeaserSheet() {
        getStyleClass().add("teaser-sheet");
        said.getStyleClass().add("teaser-words");
        getChildren().setAll(said, picture);
    }

    PictureFrame picture() {
        return picture;
    }

    void show(PageCard card, String language) {
        setNodeOrientation(Card.orientation(Direction.of(language)));
        kicker.set(card.kicker().toUpperCase(Locale.forLanguageTag(language)), language);
        headline.set(card.headline().isEmpty() ? card.title() : card.headline(), language);
        standfirst.set(card.description(), language);
        readOn.set(card.readOn(), language);
        picture.setVisible(card.lead().isPresent());
        requestLayout();
    }

    static List<Remark> remarks(PageCard card) {
        List<Remark> remarks = new ArrayList<>();
        if (card.headline().isEmpty()) {
            remarks.add(Remark.of(Field.HEADLINE, "cards.untitled", card.title()));
        }
        if (card.description().isEmpty()) {
            remarks.add(Remark.of(Field.STANDFIRST, "cards.teaser.none"));
        }
        if (card.lead().isEmpty()) {
            remarks.add(Remark.of(Field.PICTURE, "cards.teaser.picture"));
        }
        return remarks;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width);
        double frame = insets();
        if (!picture.isVisible()) {
            return frame + said.prefHeight(inner);
        }
        double wide = pictureWidth(inner);
        double high = picture.prefHeight(wide);
        return frame
                + (beside(inner)
                        ? Math.max(high, said.prefHeight(inner - wide - GAP))
                        : high + GAP + said.prefHeight(inner));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double x = snappedLeftInset();
        double y = snappedTopInset();
        if (!picture.isVisible()) {
            said.resizeRelocate(x, y, inner, said.prefHeight(inner));
            return;
        }
        double wide = pictureWidth(inner);
        double high = picture.prefHeight(wide);
        if (beside(inner)) {
            double rest = inner - wide - GAP;
            said.resizeRelocate(x, y, rest, said.prefHeight(rest));
            picture.resizeRelocate(x + rest + GAP, y, wide, high);
        } else {
            picture.resizeRelocate(x, y, wide, high);
            said.resizeRelocate(x, y + high + GAP, inner, said.prefHeight(inner));
        }
    }

    private static boolean beside(double inner) {
        return inner >= WIDE;
    }

    private static double pictureWidth(double inner) {
        return beside(inner) ? Math.round(inner * 0.36) : inner;
    }

    private double inner(double width) {
        return Math.max(0, (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset());
    }

    private double insets() {
        return snappedTopInset() + snappedBottomInset();
    }
}
