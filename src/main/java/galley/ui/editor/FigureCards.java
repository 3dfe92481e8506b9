package galley.ui.editor;

import galley.article.Block;
import galley.article.Body;
import galley.edit.Editor;
import galley.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cards of the figures in sight, and of a few that were: no more are kept, however many figures an article has. */
final class FigureCards {

    private static final int MOST = 24;

    private final ArticleArea area;
    private final Editor editor;
    private final Words words;
    private final Map<Integer, FigureCard> cards = new LinkedHashMap<>(16, 0.75f, true);
    private Pictures pictures = Pictures.NONE;

    FigureCards(ArticleArea area, Editor editor, Words words) {
        this.area = area;
        this.editor = editor;
        this.words = words;
    }

    /** Names who shows pictures. */
    void ask(Pictures other) {
        pictures = other;
        cards.clear();
    }

    /** {@return who shows pictures} */
    Pictures pictures() {
        return pictures;
    }

    /** {@return the card of a figure} */
    FigureCard at(int index) {
        FigureCard card = cards.computeIfAbsent(index, at -> new FigureCard(at, editor, pictures, words, area));
        card.show(index);
        while (cards.size() > MOST) {
            cards.remove(cards.keySet().iterator().next());
        }
        return card;
    }

    /** Shows what the article holds now. */
    void show(Body body) {
        for (Map.Entry<Integer, FigureCard> entry : List.copyOf(cards.entrySet())) {
            int index = entry.getKey();
            if (index < body.size() && body.block(index) instanceof Block.Figure) {
                entry.getValue().show(index);
            } else {
                cards.remove(index);
            }
        }
    }

    /** Asks again what is to be seen of the pictures. */
    void develop() {
        List.copyOf(cards.values()).forEach(FigureCard::develop);
    }
}
