package galley.ui.editor;

import galley.article.Mark;
import galley.edit.Spanning;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The links on the surface: one opens when it is clicked with Ctrl, and by nothing else. */
final class Links {

    private final ArticleArea area;
    private Consumer<String> follow = _ -> {};

    /** Listens to the clicks on a surface. */
    Links(ArticleArea area) {
        this.area = area;
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** Names what is done with the address of a link, as it is written. */
    void onFollow(Consumer<String> opening) {
        follow = opening;
    }

    private void clicked(MouseEvent event) {
        if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            area.hit(event.getX(), event.getY()).getCharacterIndex().stream()
                    .mapToObj(letter -> Spanning.at(area.state().body(), letter, Mark.Link.class))
                    .flatMap(Optional::stream)
                    .forEach(span -> follow.accept(((Mark.Link) span.mark()).address()));
        }
    }
}
