package galley.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
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
        String named = property.apply("galley.cache");
        if (isGiven(named)) {
            return Path.of(named);
        }
        Path home = Path.of(property.apply("user.home"));
        String system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return in(environment.apply("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"))
                    .resolve("Galley")
                    .resolve("Cache");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("Galley");
        }
        return in(environment.apply("XDG_CACHE_HOME"), home.resolve(".cache")).resolve("galley");
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

    /** A folder that is not absolute is to be ignored, as the XDG specification says. */
    private static Path in(String given, Path otherwise) {
        return isGiven(given) && Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
