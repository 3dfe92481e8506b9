package galley.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/** The look of every window and popover: AtlantaFX's light theme, and on it Galley's own colors and measures. */
public final class Theme {

    private static final List<String> SHEETS = List.of("/assets/style/window.css", "/assets/style/surface.css");

    private Theme() {}

    /** Puts the theme under every window, dialog and popover of the program. */
    public static void lay() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /**
     * Dresses a scene.
     *
     * @param scene the scene of a window
     */
    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(sheets());
    }

    /** {@return where the style sheets are, for what is not in the scene of a window} */
    public static List<String> sheets() {
        return SHEETS.stream()
                .map(sheet -> Theme.class.getResource(sheet).toExternalForm())
                .toList();
    }
}
