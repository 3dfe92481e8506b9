package galley.ui.cards;

import galley.copyfit.Crop;
import galley.ui.kit.Icons;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A picture as wide as it is given room, cropped to a shape; where there is none, the ground it would stand on. */
final class PictureFrame extends StackPane {

    private final double ratio;
    private final ImageView view = new ImageView();
    private final Region sign = Icons.of("figure");

    PictureFrame(double ratio) {
        this.ratio = ratio;
        getStyleClass().add("card-picture");
        setMinSize(0, 0);
        view.setManaged(false);
        getChildren().setAll(sign, view);
    }

    /** Shows a picture, or the empty ground. */
    void show(Optional<Image> image, String heard) {
        view.setImage(image.orElse(null));
        image.ifPresent(shown -> {
            Crop crop = Crop.of(shown.getWidth(), shown.getHeight(), ratio);
            view.setViewport(new Rectangle2D(crop.x(), crop.y(), crop.width(), crop.height()));
        });
        sign.setVisible(image.isEmpty());
        view.setAccessibleText(heard);
    }

    /** {@return what of the picture is shown, in its pixels; nothing where there is none} */
    Optional<Rectangle2D> shown() {
        return Optional.ofNullable(view.getImage()).map(_ -> view.getViewport());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round((width < 0 ? getPrefWidth() : width) / ratio);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        view.relocate(0, 0);
    }
}
