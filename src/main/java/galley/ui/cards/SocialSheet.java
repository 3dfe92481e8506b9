package galley.ui.cards;

import galley.article.Direction;
import galley.copyfit.Crop;
import galley.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** A social share: the picture, and under it site, title and description. */
final class SocialSheet extends VBox {

    /** The diameter of a corner, as in the style. */
    private static final double CORNER = 18;

    private final PictureFrame picture = new PictureFrame(Crop.SOCIAL);
    private final Lines title =
            new Lines("share-title", Font.font("Inter", FontWeight.SEMI_BOLD, SocialShare.TITLE_SIZE));
    private final Lines description = new Lines("share-description", Font.font("Inter", SocialShare.DESCRIPTION_SIZE));

    SocialSheet(Words words) {
        getStyleClass().add("share-sheet");
        Label site = new Label(words.text("cards.address"));
        site.getStyleClass().add("share-site");
        VBox said = new VBox(site, title, description);
        said.getStyleClass().add("share-words");
        getChildren().setAll(picture, said);
    }

    Measured titles() {
        return title.widths();
    }

    Measured descriptions() {
        return description.widths();
    }

    /** The picture fills the sheet to its rounded corners, of which it has the upper ones. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Rectangle clip = new Rectangle(picture.getWidth(), picture.getHeight() + CORNER);
        clip.setArcWidth(CORNER);
        clip.setArcHeight(CORNER);
        picture.setClip(clip);
    }

    PictureFrame picture() {
        return picture;
    }

    void show(SocialShare share, String language) {
        setNodeOrientation(Card.orientation(Direction.of(language)));
        title.set(share.title().shown(), language);
        description.set(share.description().shown(), language);
    }
}
