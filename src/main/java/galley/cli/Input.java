package galley.cli;

import galley.article.Limits;
import galley.words.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an article comes from: a file, or standard input.
 *
 * @param name as it was typed; {@code -} is standard input
 */
record Input(String name) {

    /** What stands for standard input, and for standard output. */
    static final String STANDARD = "-";

    /** {@return whether this is standard input} */
    boolean isStandard() {
        return name.equals(STANDARD);
    }

    /** {@return the file; empty for standard input and for a name no file can have} */
    Optional<Path> file() {
        try {
            return isStandard() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** {@return the name of the file without its folder and its extension; {@code article} for standard input} */
    String stem() {
        String last = file().map(Path::getFileName).map(Path::toString).orElse("article");
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /**
     * {@return all of it}
     *
     * @param standard what standard input is
     * @throws Refusal if it cannot be read, or is larger than {@link Limits#LARGEST_FILE}
     */
    byte[] read(InputStream standard) throws Refusal {
        try {
            byte[] bytes =
                    isStandard() ? start(standard) : read(file().orElseThrow(() -> new NoSuchFileException(name)));
            if (bytes.length > Limits.LARGEST_FILE) {
                throw new Refusal(Problem.of("cli.large", Limits.LARGEST_FILE >> 20));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Refusal(Problem.of("cli.missing"));
        } catch (AccessDeniedException e) {
            throw new Refusal(Problem.of("cli.locked"));
        } catch (IOException e) {
            throw new Refusal(Problem.of("cli.unread", reason(e)));
        }
    }

    private static byte[] read(Path file) throws IOException, Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal(Problem.of("cli.folder"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return start(in);
        }
    }

    /** One byte more than is allowed shows that there is too much, also where a size is not known or grows. */
    private static byte[] start(InputStream in) throws IOException {
        return in.readNBytes((int) Limits.LARGEST_FILE + 1);
    }

    /** {@return what the system says went wrong} */
    static String reason(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
