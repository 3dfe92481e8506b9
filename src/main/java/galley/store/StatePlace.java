package galley.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where what the program remembers lies, by the custom of the system: not with the settings, as it is nobody's choice. */
public final class StatePlace {

    private static final String FILE = "daybook.properties";

    private StatePlace() {}

    /**
     * {@return the file of the daybook}
     *
     * @param property gives a property of the Java system, or null; {@code galley.state} names the file outright
     * @param environment gives a variable of the environment, or null
     */
    public static Path of(UnaryOperator<String> property, UnaryOperator<String> environment) {
        String named = property.apply("galley.state");
        if (SettingsPlace.isGiven(named)) {
            return Path.of(named);
        }
        Path home = Path.of(property.apply("user.home"));
        String system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path local = home.resolve("AppData").resolve("Local");
            return SettingsPlace.in(environment.apply("LOCALAPPDATA"), local, "Galley", FILE);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library")
                    .resolve("Application Support")
                    .resolve("Galley")
                    .resolve(FILE);
        }
        Path state = home.resolve(".local").resolve("state");
        return SettingsPlace.in(environment.apply("XDG_STATE_HOME"), state, "galley", FILE);
    }
}
