package galley.store;

import galley.article.Limits;
import galley.words.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file that someone wants to open, of whatever format, or the sentence that says why there are none. The sentence does
 * not name the file: whoever speaks it does.
 */
public sealed interface Contents {

    /**
     * The whole file.
     *
     * @param bytes all its bytes, not copied
     */
    record Ok(byte[] bytes) implements Contents {}

    /**
     * Nothing was read.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements Contents {}

    /**
     * {@return what is in a file}; one that is too large is refused before it is read
     *
     * @param file the file
     */
    static Contents of(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return new Refused(Problem.of("store.folder"));
            }
            if (Files.size(file) > Limits.LARGEST_FILE) {
                return tooLarge();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(in);
            }
        } catch (IOException e) {
            return new Refused(Failure.reading(e));
        }
    }

    /**
     * {@return what comes out of a stream, such as standard input}; a stream or a device that never ends is refused like a large file
     *
     * @param in the stream; it is not closed
     * @throws IOException if it breaks
     */
    static Contents of(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Limits.LARGEST_FILE + 1);
        return bytes.length > Limits.LARGEST_FILE ? tooLarge() : new Ok(bytes);
    }

    private static Refused tooLarge() {
        return new Refused(Problem.of("store.large", Limits.LARGEST_FILE >> 20));
    }
}
