package galley.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where a person's own templates lie, by the custom of the system: with what was made by hand, not with settings. */
public final class TemplatesPlace {

    private static final String FOLDER = "templates";

    private TemplatesPlace() {}

    /**
     * {@return the folder of one's own templates}
     *
     * @param property gives a property of the Java system, or null; {@code galley.templates} names the folder outright
     * @param environment gives a variable of the environment, or null
     */
    public static Path of(UnaryOperator<String> property, UnaryOperator<String> environment) {
        String named = property.apply("galley.templates");
        if (isGiven(named)) {
            return Path.of(named);
        }
        Path home = Path.of(property.apply("user.home"));
        String system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path roaming = home.resolve("AppData").resolve("Roaming");
            return in(environment.apply("APPDATA"), roaming).resolve("Galley").resolve(FOLDER);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library")
                    .resolve("Application Support")
                    .resolve("Galley")
                    .resolve(FOLDER);
        }
        Path share = home.resolve(".local").resolve("share");
        return in(environment.apply("XDG_DATA_HOME"), share).resolve("galley").resolve(FOLDER);
    }

    /** A folder that is not absolute is to be ignored, as the XDG specification says. */
    private static Path in(String given, Path otherwise) {
        return isGiven(given) && Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
