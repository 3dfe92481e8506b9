package galley.library;

import galley.store.SystemFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder that is offered as a library where a person has none: {@code Galley} among their documents. It is made only when it is wanted. */
public final class UsualFolder {

    private static final Pattern DOCUMENTS = Pattern.compile("(?m)^XDG_DOCUMENTS_DIR=\"\\$HOME/([^\"]+)\"$");

    private UsualFolder() {}

    /**
     * {@return the folder, whether or not it is there}
     *
     * @param property gives a property of the Java system, or null
     * @param environment gives a variable of the environment, or null
     */
    public static Path of(UnaryOperator<String> property, UnaryOperator<String> environment) {
        return documents(new SystemFolders(property, environment)).resolve("Galley");
    }

    private static Path documents(SystemFolders folders) {
        Path home = folders.home();
        try {
            Matcher named =
                    DOCUMENTS.matcher(Files.readString(folders.xdgConfig().resolve("user-dirs.dirs")));
            if (named.find()) {
                return home.resolve(named.group(1));
            }
        } catch (IOException | InvalidPathException e) {
            // Only Linux has that file, and not everywhere.
        }
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
