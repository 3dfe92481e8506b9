package galley.ui.notebook;

import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A list of cards, some dozens at first and more on demand; a card is made once and shows then whatever comes to stand at its place. */
final class Cards extends VBox {

    private static final int STEP = 40;

    private final IntFunction<Card> make;
    private final List<Card> cards = new ArrayList<>();
    private final Label nothing;
    private final Button more = new Button();
    private final Words words;
    private int count;
    private int most = STEP;

    /**
     * Makes an empty list.
     *
     * @param nothing says why nothing stands here
     * @param words what it says
     * @param make makes the card of a place
     */
    Cards(String nothing, Words words, IntFunction<Card> make) {
        this.make = make;
        this.words = words;
        this.nothing = new Label(nothing);
        this.nothing.setWrapText(true);
        this.nothing.getStyleClass().add("quiet");
        more.getStyleClass().addAll("flat", "link-button");
        more.setOnAction(_ -> {
            most += STEP;
            show(count);
        });
        getStyleClass().add("cards");
    }

    /** Shows so many entries. */
    void show(int entries) {
        count = entries;
        int shown = Math.min(entries, most);
        boolean same = shown == cards.size() && !getChildren().isEmpty();
        while (cards.size() < shown) {
            cards.add(make.apply(cards.size()));
        }
        while (cards.size() > shown) {
            cards.removeLast();
        }
        cards.forEach(Card::show);
        more.setText(words.text("notebook.more", entries - shown));
        boolean rest = entries > shown;
        if (same && rest == getChildren().contains(more)) {
            return;
        }
        getChildren().setAll(cards);
        if (entries == 0) {
            getChildren().add(nothing);
        } else if (rest) {
            getChildren().add(more);
        }
    }

    /** {@return the card of a place; it must be shown} */
    Card card(int index) {
        return cards.get(index);
    }

    /** Makes sure that an entry is among those shown. */
    void reach(int index) {
        while (most <= index) {
            most += STEP;
        }
    }
}
