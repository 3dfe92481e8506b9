package galley.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where the settings of a person lie, by the custom of the system. */
public final class SettingsPlace {

    private static final String FILE = "settings.properties";

    private SettingsPlace() {}

    /**
     * {@return the file of the settings}
     *
     * @param property gives a property of the Java system, or null; {@code galley.settings} names the file outright
     * @param environment gives a variable of the environment, or null
     */
    public static Path of(UnaryOperator<String> property, UnaryOperator<String> environment) {
        String named = property.apply("galley.settings");
        if (isGiven(named)) {
            return Path.of(named);
        }
        Path home = Path.of(property.apply("user.home"));
        String system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return in(environment.apply("APPDATA"), home.resolve("AppData").resolve("Roaming"), "Galley", FILE);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library")
                    .resolve("Application Support")
                    .resolve("Galley")
                    .resolve(FILE);
        }
        return in(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config"), "galley", FILE);
    }

    /** A folder that is not absolute is to be ignored, as the XDG specification says. */
    static Path in(String given, Path otherwise, String folder, String file) {
        boolean usable = isGiven(given) && Path.of(given).isAbsolute();
        return (usable ? Path.of(given) : otherwise).resolve(folder).resolve(file);
    }

    static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
