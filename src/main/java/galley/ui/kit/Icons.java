package galley.ui.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** The pictures that stand for actions: lines on a square of 16 pixels, from {@code assets/icons}, in the color of the words beside. */
public final class Icons {

    /** The side of the square, in pixels. */
    public static final double SIZE = 16;

    private static final Properties PATHS = load();

    private Icons() {}

    /**
     * {@return a new picture}
     *
     * @param name the name of one in {@code assets/icons}; empty for a square with nothing in it
     */
    public static Region of(String name) {
        Pane square = new Pane();
        square.setMinSize(SIZE, SIZE);
        square.setPrefSize(SIZE, SIZE);
        square.setMaxSize(SIZE, SIZE);
        square.setMouseTransparent(true);
        square.getStyleClass().add("icon");
        if (!name.isEmpty()) {
            SVGPath path = new SVGPath();
            path.setContent(path(name));
            path.getStyleClass().addAll("icon-lines", name);
            square.getChildren().setAll(path);
        }
        return square;
    }

    private static String path(String name) {
        String path = PATHS.getProperty(name);
        if (path == null) {
            throw new IllegalArgumentException("there is no icon " + name);
        }
        return path;
    }

    private static Properties load() {
        Properties paths = new Properties();
        try (Reader in = new InputStreamReader(
                Icons.class.getResourceAsStream("/assets/icons/icons.properties"), StandardCharsets.UTF_8)) {
            paths.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the icons are part of the program", e);
        }
        return paths;
    }
}
