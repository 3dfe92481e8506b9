package galley.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Holds on to a document while it is replaced, and keeps it afterwards as {@code name.galley.bak}. Until {@link #keep} the copy kept
 * before is not touched, so a save that fails costs neither.
 *
 * <p>It is a second name for the same file (a hard link), so it takes no time and no room; where the file system has no such thing it
 * is a copy.
 */
final class PreviousCopy implements AutoCloseable {

    private static final String ENDING = ".bak";

    private final Path held;
    private final Path place;

    private PreviousCopy(Path held, Path place) {
        this.held = held;
        this.place = place;
    }

    static PreviousCopy of(Path document) throws IOException {
        Path place = place(document);
        Path held = WholeFile.beside(document);
        if (Files.isRegularFile(document)) {
            if (Files.isDirectory(place)) {
                throw new FileAlreadyExistsException(place.toString(), null, place.getFileName() + " is a folder");
            }
            hold(document, held);
        }
        return new PreviousCopy(held, place);
    }

    static Path place(Path document) {
        return document.resolveSibling(document.getFileName() + ENDING);
    }

    /** Puts the old document where the previous copy is kept, now that the new one is safe. */
    void keep() throws IOException {
        if (Files.exists(held)) {
            Files.move(held, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Lets go of the old document; it may still be held, as two names of one file are not moved onto one another. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(held);
    }

    private static void hold(Path document, Path held) throws IOException {
        try {
            Files.createLink(held, document);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(document, held, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
