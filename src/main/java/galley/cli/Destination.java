package galley.cli;

import galley.words.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where files are written to. It never writes over an input, nor twice over the same file, and over any other file only when told to;
 * what it writes over is whole until the new file is.
 */
final class Destination {

    private final List<Path> inputs;
    private final boolean force;
    private final Set<Path> written = new HashSet<>();

    /**
     * Prepares to write.
     *
     * @param inputs the files that must not be written over, whatever they are called
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
        try {
            requireFree(file);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, bytes);
            } else {
                replace(file, bytes);
            }
            written.add(file.toRealPath());
        } catch (NoSuchFileException e) {
            throw new Refusal(Problem.of("cli.no-folder", file));
        } catch (AccessDeniedException e) {
            throw new Refusal(Problem.of("cli.read-only", file));
        } catch (IOException e) {
            throw new Refusal(Problem.of("cli.unwritten", file, Input.reason(e)));
        }
    }

    private void requireFree(Path file) throws IOException, Refusal {
        if (!Files.exists(file)) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw new Refusal(Problem.of("cli.onto-folder", file));
        }
        for (Path input : inputs) {
            if (Files.exists(input) && Files.isSameFile(input, file)) {
                throw new Refusal(Problem.of("cli.onto-input", file));
            }
        }
        if (written.contains(file.toRealPath())) {
            throw new Refusal(Problem.of("cli.onto-output", file));
        }
        if (!force && Files.isRegularFile(file)) {
            throw new Refusal(Problem.of("cli.exists", file));
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = Files.createFile(real.resolveSibling(real.getFileName() + ".part"));
        try {
            Files.write(part, bytes);
            Files.move(part, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
