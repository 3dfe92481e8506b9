package galley.cli;

import galley.store.Contents;
import galley.store.Failure;
import galley.words.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
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
     * @throws Refusal if it cannot be read or is too large
     */
    byte[] read(InputStream standard) throws Refusal {
        return switch (contents(standard)) {
            case Contents.Ok(byte[] bytes) -> bytes;
            case Contents.Refused(Problem problem) -> throw new Refusal(problem);
        };
    }

    private Contents contents(InputStream standard) {
        try {
            return isStandard()
                    ? Contents.of(standard)
                    : file().map(Contents::of).orElse(new Contents.Refused(Problem.of("cli.no-name")));
        } catch (IOException e) {
            return new Contents.Refused(Failure.reading(e));
        }
    }
}
