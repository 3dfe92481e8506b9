package galley.store;

import java.nio.file.Path;
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
        SystemFolders folders = new SystemFolders(property, environment);
        return folders.named("galley.templates").orElseGet(() -> folders.data().resolve(FOLDER));
    }
}
