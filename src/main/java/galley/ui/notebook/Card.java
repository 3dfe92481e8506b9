package galley.ui.notebook;

import javafx.scene.layout.VBox;

/** One entry of the notebook, drawn as a card. It stands for a place in a list, and shows whatever the article holds there. */
abstract class Card extends VBox {

    Card() {
        getStyleClass().add("notebook-card");
    }

    /** Shows what the article holds at its place now. */
    abstract void show();
}
