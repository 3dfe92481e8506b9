package galley.ui.cards;

import galley.article.Direction;
import galley.words.Words;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** A search result as it looks on a desktop. */
final class SearchSheet extends VBox {

    private final Label address = new Label();
    private final Lines title = new Lines("search-title", Font.font(Measured.arial(), SearchResult.TITLE_SIZE));
    private final Lines description =
            new Lines("search-description", Font.font(Measured.arial(), SearchResult.DESCRIPTION_SIZE));
    private final Words words;

    SearchSheet(Words words) {
        this.words = words;
        getStyleClass().add("search-sheet");
        Region dot = new Region();
        dot.getStyleClass().add("favicon-dot");
        StackPane favicon = new StackPane(dot);
        favicon.getStyleClass().add("favicon");
        Label site = new Label(words.text("cards.site"));
        site.getStyleClass().add("search-site");
        address.getStyleClass().add("search-address");
        VBox names = new VBox(site, address);
        names.setMinWidth(0);
        HBox head = new HBox(favicon, names);
        head.getStyleClass().add("search-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, title, description);
    }

    /** {@return how wide letters are in its title} */
    Measured titles() {
        return title.widths();
    }

    /** {@return how wide they are in its description} */
    Measured descriptions() {
        return description.widths();
    }

    void show(SearchResult result, String language) {
        setNodeOrientation(Card.orientation(Direction.of(language)));
        address.setText(words.text("cards.address")
                + (result.path().isEmpty() ? "" : " › ")
                + String.join(" › ", result.path()));
        address.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        title.set(result.title().shown(), language);
        description.set(result.description().shown(), language);
    }
}
