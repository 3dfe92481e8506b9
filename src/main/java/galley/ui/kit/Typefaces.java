package galley.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typefaces that come with the program: Inter for the interface, Source Serif 4 for what is written. */
public final class Typefaces {

    private static final List<String> FILES = List.of(
            "Inter-Regular",
            "Inter-Italic",
            "Inter-Medium",
            "Inter-SemiBold",
            "Inter-Bold",
            "SourceSerif4-Regular",
            "SourceSerif4-It",
            "SourceSerif4-Semibold",
            "SourceSerif4-Bold",
            "SourceSerif4-BoldIt");

    private Typefaces() {}

    /** Makes the typefaces known to JavaFX, by the family names {@code Inter} and {@code Source Serif 4}. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Typefaces.class.getResourceAsStream("/assets/fonts/" + file + ".otf")) {
                Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException("the typefaces are part of the program", e);
            }
        }
    }
}
