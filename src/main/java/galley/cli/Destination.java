package galley.cli;

import galley.store.Failure;
import galley.store.WholeFile;
import galley.words.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where files are written to. It never writes over an input, nor twice over the same file, and over any other file only when told to.
 * A device or a pipe holds nothing that could be lost, so it is written to as it is.
 */
final class Destination {

    private final List<Path> inputs;
    private final boolean force;
    private final Set<Path> written = new HashSet<>();

    /**
     * Prepares to write.
     *
     * @param inputs the files that must not be written over, by whatever name
     * @param force whether other files may be
     */
    Destination(List<Path> inputs, boolean force) {
        this.inputs = List.copyOf(inputs);
        this.force = force;
    }

    /**
     * Writes a file.
     *
     * @param file where
     * @param bytes what
     * @throws Refusal if it may not or cannot be written; then nothing was
     */
    void write(Path file, byte[] bytes) throws Refusal {
        check(file);
        try {
            WholeFile.write(file, bytes);
            written.add(file.toRealPath());
        } catch (IOException e) {
            throw new Refusal(file, Failure.writing(e));
        }
    }

    /**
     * Looks whether a file may be written, before anything is put beside it.
     *
     * @param file where
     * @throws Refusal if it may not
     */
    void check(Path file) throws Refusal {
        try {
            Optional<Problem> objection = objection(file);
            if (objection.isPresent()) {
                throw new Refusal(file, objection.get());
            }
        } catch (IOException e) {
            throw new Refusal(file, Failure.writing(e));
        }
    }

    private Optional<Problem> objection(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            return Optional.of(Problem.of("cli.onto-folder"));
        }
        for (Path input : inputs) {
            if (Files.exists(input) && Files.isSameFile(input, file)) {
                return Optional.of(Problem.of("cli.onto-input"));
            }
        }
        if (written.contains(file.toRealPath())) {
            return Optional.of(Problem.of("cli.onto-output"));
        }
        return force || !Files.isRegularFile(file) ? Optional.empty() : Optional.of(Problem.of("cli.exists"));
    }
}
