package galley.library;

import galley.store.SystemFolders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/** Where the indexes of libraries lie, by the custom of the system: what is there may be deleted at any time. */
public final class CachePlace {

    private CachePlace() {}

    /**
     * {@return the folder of the indexes}
     *
     * @param property gives a property of the Java system, or null; {@code galley.cache} names the folder outright
     * @param environment gives a variable of the environment, or null
     */
    public static Path of(UnaryOperator<String> property, UnaryOperator<String> environment) {
        SystemFolders folders = new SystemFolders(property, environment);
        return folders.named("galley.cache").orElseGet(folders::cache);
    }

    /** {@return the index of a folder: one for each, named after where the folder lies} */
    static Path index(Path cache, Path folder) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(folder.toString().getBytes(StandardCharsets.UTF_8));
            return cache.resolve("library-" + HexFormat.of().formatHex(digest, 0, 8) + ".db");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
