package galley.store;

import galley.article.Limits;
import galley.words.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;

/** Turns what a file system threw into the sentence that says it, and what to do next. */
public final class Failure {

    /** How Linux, macOS and Windows say that a disk or the user's share of it is full; Java has no exception of its own for that. */
    private static final List<String> FULL = List.of("no space left", "not enough space", "quota");

    private Failure() {}

    /**
     * {@return why a file could not be read}
     *
     * @param e what was thrown
     */
    public static Problem reading(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> Problem.of("store.missing");
            case AccessDeniedException _ -> Problem.of("store.read.denied");
            default -> Problem.of("store.read.failed", reason(e));
        };
    }

    /**
     * {@return why a file could not be written}; what was there before is still there, or nothing is
     *
     * @param e what {@link DocumentFile#save} or {@link WholeFile#write} threw
     */
    public static Problem writing(IOException e) {
        String reason = reason(e);
        return switch (e) {
            case DocumentTooLargeException _ -> Problem.of("store.write.large", Limits.LARGEST_FILE >> 20);
            case AccessDeniedException _ -> Problem.of("store.write.denied");
            case NoSuchFileException _, NotDirectoryException _ -> Problem.of("store.write.folder");
            default ->
                FULL.stream().anyMatch(reason.toLowerCase(Locale.ROOT)::contains)
                        ? Problem.of("store.write.full")
                        : Problem.of("store.write.failed", reason);
        };
    }

    /** {@return what the system said, without the path, which is long and may be private} */
    private static String reason(IOException e) {
        String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return said == null || said.isBlank() ? e.getClass().getSimpleName() : said;
    }
}
