package galley.ui.cards;

import java.util.Optional;
import javafx.scene.image.Image;

/**
 * What there is to be seen of a picture on a card.
 *
 * @param image the picture, small; empty where it cannot be shown
 * @param sentence what there is to say; empty where there is nothing
 */
public record CardPicture(Optional<Image> image, String sentence) {}
