package galley.library;

import galley.words.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of documents: what people see of them, and which names every system takes. */
public final class DocumentName {

    /** How documents end. */
    static final String ENDING = ".galley";

    /** What file systems take at most is 255 bytes; a save writes a name that is longer by a few. */
    private static final int LONGEST = 200;

    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");
    private static final Set<String> OF_WINDOWS = Set.of("con", "prn", "aux", "nul");
    private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9]");

    private DocumentName() {}

    /**
     * {@return the name of a document as people see it, without the ending}
     *
     * @param path where it lies
     */
    public static String of(Path path) {
        String name = path.getFileName().toString();
        return isDocument(name) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    static boolean isDocument(String file) {
        return file.length() > ENDING.length() && file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * {@return the place of a document under another name, in the same folder}
     *
     * @param path where it lies
     * @param name the name as a person gives it, with or without the ending
     */
    static Path renamed(Path path, String name) {
        String stripped = name.strip();
        return path.resolveSibling(isDocument(stripped) ? stripped : stripped + ENDING);
    }

    /**
     * {@return why a document cannot be called so on every system; empty where it can}
     *
     * @param name the name as a person gives it
     */
    public static Optional<Problem> problem(String name) {
        String stripped = name.strip();
        String plain = isDocument(stripped) ? stripped.substring(0, stripped.length() - ENDING.length()) : stripped;
        if (plain.isEmpty() || plain.equalsIgnoreCase(ENDING)) {
            return Optional.of(Problem.of("library.name.empty"));
        }
        if (FORBIDDEN.matcher(plain).find()) {
            return Optional.of(Problem.of("library.name.letters"));
        }
        if (plain.startsWith(".")) {
            return Optional.of(Problem.of("library.name.dot"));
        }
        String first = plain.toLowerCase(Locale.ROOT).split("\\.", 2)[0].strip();
        if (OF_WINDOWS.contains(first) || PORT.matcher(first).matches()) {
            return Optional.of(Problem.of("library.name.reserved", plain));
        }
        return plain.getBytes(StandardCharsets.UTF_8).length > LONGEST
                ? Optional.of(Problem.of("library.name.long"))
                : Optional.empty();
    }
}
