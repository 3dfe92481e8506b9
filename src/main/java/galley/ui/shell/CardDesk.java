package galley.ui.shell;

import galley.article.Article;
import galley.article.Field;
import galley.ui.cards.CardPicture;
import galley.ui.cards.Desk;
import java.util.function.Consumer;

/** What the cards ask of this window, handed on to those who know. */
final class CardDesk implements Desk {

    private final Workbench bench;
    private final Darkroom darkroom;

    CardDesk(Workbench bench, Darkroom darkroom) {
        this.bench = bench;
        this.darkroom = darkroom;
    }

    @Override
    public Article article() {
        return bench.manuscript().article();
    }

    @Override
    public void picture(String file, Consumer<CardPicture> told) {
        darkroom.show(file, print -> told.accept(new CardPicture(print.image(), print.sentence())));
    }

    @Override
    public void goTo(Field field) {
        bench.goToField(field);
    }

    @Override
    public void goTo(int block) {
        bench.goTo(block);
    }
}
