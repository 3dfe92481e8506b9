package galley.store;

import java.nio.file.Path;
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
        SystemFolders folders = new SystemFolders(property, environment);
        return folders.named("galley.settings").orElseGet(() -> folders.config().resolve(FILE));
    }
}
