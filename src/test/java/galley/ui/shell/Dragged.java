package galley.ui.shell;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/**
 * Something dragged here by another program. The headless platform has no such dragging, so this makes the events JavaFX would make; the
 * surface hears them as it would any others. To be used on the thread of the window.
 */
final class Dragged {

    private final Dragboard board;

    private Dragged(Map<DataFormat, Object> content) {
        board = board(content);
    }

    static Dragged text(String text) {
        return new Dragged(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    static Dragged html(String html, String text) {
        return new Dragged(Map.of(DataFormat.HTML, html, DataFormat.PLAIN_TEXT, text));
    }

    static Dragged files(File... files) {
        return new Dragged(Map.of(DataFormat.FILES, List.of(files)));
    }

    /** Moves it over a place of a node, and says whether it would be taken there. */
    boolean over(Node node, Point2D screen) {
        return fire(DragEvent.DRAG_OVER, node, screen).isAccepted();
    }

    /** Lets it go there. */
    boolean drop(Node node, Point2D screen) {
        return over(node, screen) && fire(DragEvent.DRAG_DROPPED, node, screen).isDropCompleted();
    }

    /** Moves it away again. */
    void leave(Node node) {
        fire(DragEvent.DRAG_EXITED, node, Point2D.ZERO);
    }

    private DragEvent fire(EventType<DragEvent> type, Node node, Point2D screen) {
        Point2D at = node.screenToLocal(screen);
        DragEvent event = new DragEvent(
                node,
                node,
                type,
                board,
                at.getX(),
                at.getY(),
                screen.getX(),
                screen.getY(),
                TransferMode.COPY,
                null,
                node,
                null);
        Event.fireEvent(node, event);
        return event;
    }

    /** JavaFX lets nobody make one, so it is made past its access rules: of what it asks the system for. */
    private static Dragboard board(Map<DataFormat, Object> content) {
        try {
            Class<?> peer = Class.forName("com.sun.javafx.tk.TKClipboard");
            Object clipboard = Proxy.newProxyInstance(
                    peer.getClassLoader(), new Class<?>[] {peer}, (_, method, arguments) -> switch (method.getName()) {
                        case "getContent" -> content.get(arguments[0]);
                        case "hasContent" -> content.containsKey(arguments[0]);
                        case "getContentTypes" -> content.keySet();
                        case "getTransferModes" -> Set.of(TransferMode.COPY);
                        default -> null;
                    });
            Constructor<Dragboard> constructor = Dragboard.class.getDeclaredConstructor(peer);
            constructor.setAccessible(true);
            return constructor.newInstance(clipboard);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
