package galley.store;

import java.nio.file.Path;
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
        SystemFolders folders = new SystemFolders(property, environment);
        return folders.named("galley.state").orElseGet(() -> folders.state().resolve(FILE));
    }
}
