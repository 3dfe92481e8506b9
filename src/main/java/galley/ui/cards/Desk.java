package galley.ui.cards;

import galley.article.Article;
import galley.article.Field;
import java.util.function.Consumer;

/** What the cards ask of the window they stand in. */
public interface Desk {

    /** {@return the article as it is now} */
    Article article();

    /**
     * Asks what there is to be seen of a picture. Nobody waits for it.
     *
     * @param file its name in the article
     * @param told is told on the thread of the window, at once where it is known; perhaps again, where the file has changed since
     */
    void picture(String file, Consumer<CardPicture> told);

    /**
     * Takes the writer to a field, in the text or beside it.
     *
     * @param field which
     */
    void goTo(Field field);

    /**
     * Takes the writer to a block of the text.
     *
     * @param block its index
     */
    void goTo(int block);
}
