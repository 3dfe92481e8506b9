package galley.ui.shell;

import galley.ui.library.LibraryPane;
import galley.ui.outline.OutlinePane;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** What stands on the left of the text: the outline over the library, either of them, or neither. */
final class LeftSide extends SplitPane {

    private static final double OUTLINE = 0.58;

    private final OutlinePane outline;
    private final LibraryPane library;

    LeftSide(OutlinePane outline, LibraryPane library) {
        this.outline = outline;
        this.library = library;
        setOrientation(Orientation.VERTICAL);
        getStyleClass().addFirst("left-side");
        show(true, true);
    }

    /** {@return whether the outline is on the screen} */
    boolean showsOutline() {
        return getItems().contains(outline);
    }

    /** {@return whether the library is on the screen} */
    boolean showsLibrary() {
        return getItems().contains(library);
    }

    /** {@return whether there is nothing to be shown} */
    boolean isEmpty() {
        return getItems().isEmpty();
    }

    /** Shows the outline, the library, both or neither. */
    void show(boolean first, boolean second) {
        List<Node> shown = new ArrayList<>();
        if (first) {
            shown.add(outline);
        }
        if (second) {
            shown.add(library);
        }
        getItems().setAll(shown);
        if (first && second) {
            setDividerPosition(0, OUTLINE);
        }
    }

    /** {@return which panes are shown, in a word} */
    String looks() {
        return showsOutline() && showsLibrary()
                ? "both"
                : showsOutline() ? "outline" : showsLibrary() ? "library" : "none";
    }

    /** Shows the panes that were shown; both, where nothing is known. */
    void restore(String looks) {
        boolean none = looks.equals("none");
        show(!none && !looks.equals("library"), !none && !looks.equals("outline"));
    }

    /** {@return what gives each pane that is shown the keyboard, from the top} */
    List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        if (showsOutline()) {
            stops.add(new Stop(outline, outline::takeFocus));
        }
        if (showsLibrary()) {
            stops.add(new Stop(library, library::takeFocus));
        }
        return stops;
    }

    /** A pane, and what gives it the keyboard. */
    record Stop(Node pane, Runnable takeFocus) {}
}
