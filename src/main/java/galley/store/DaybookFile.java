package galley.store;

import galley.words.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps the daybook in a file. Several Galleys may run at once: each says what changes, and that is done to what the file holds at that
 * moment, while the others wait. A file that makes no sense is put aside under another name, and a new one begun.
 */
public final class DaybookFile {

    private static final String LOCK = ".lock";
    private static final long LARGEST = 4 << 20;

    private final Path place;

    /**
     * Names the file.
     *
     * @param place where it lies; neither it nor its folder need be there
     */
    public DaybookFile(Path place) {
        this.place = place;
    }

    /**
     * What was read.
     *
     * @param daybook what is remembered; a blank one where nothing is
     * @param problem what was wrong with the file
     */
    public record Found(Daybook daybook, Optional<Problem> problem) {}

    /** {@return the daybook of the file; a blank one where there is none} */
    public Found read() {
        try {
            return now();
        } catch (IOException e) {
            return new Found(Daybook.BLANK, Optional.of(Problem.of("store.daybook.unread")));
        }
    }

    /**
     * Changes what is remembered, whole or not at all.
     *
     * @param change what is done to the daybook as it is then
     * @return the daybook that is kept now
     * @throws IOException if it was not kept; {@link Failure#writing} says it in a sentence
     */
    public Daybook change(UnaryOperator<Daybook> change) throws IOException {
        Files.createDirectories(place.toAbsolutePath().getParent());
        try (FileChannel channel = lockFile()) {
            waitFor(channel);
            Daybook changed = change.apply(now().daybook());
            WholeFile.write(place, Lines.write(DaybookLines.write(changed)));
            return changed;
        }
    }

    private Found now() throws IOException {
        try {
            return Files.size(place) > LARGEST
                    ? damaged()
                    : Lines.read(Files.readAllBytes(place))
                            .flatMap(lines -> {
                                try {
                                    return Optional.of(new Found(DaybookLines.read(lines), Optional.empty()));
                                } catch (IllegalArgumentException | DateTimeException e) {
                                    return Optional.empty();
                                }
                            })
                            .orElseGet(this::damaged);
        } catch (NoSuchFileException e) {
            return new Found(Daybook.BLANK, Optional.empty());
        }
    }

    private Found damaged() {
        Problem problem = Lines.putAside(place)
                .map(name -> Problem.of("store.daybook.damaged", name))
                .orElse(Problem.of("store.daybook.unread"));
        return new Found(Daybook.BLANK, Optional.of(problem));
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(
                place.resolveSibling(place.getFileName() + LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Waits until no other Galley writes. Where there are no locks it goes on without one: then the last one who writes is right. */
    private static void waitFor(FileChannel channel) {
        try {
            channel.lock();
        } catch (IOException | OverlappingFileLockException e) {
            // What is lost by it is a line of what is remembered at the most, and no word of an article.
        }
    }
}
