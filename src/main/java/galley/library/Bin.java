package galley.library;

import galley.store.SystemFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where documents go that nobody wants any more: the bin of the system where it is a folder on the same disk (Linux by the specification
 * of freedesktop.org, macOS), else a folder in the library. Nothing is ever deleted, and all of it can be put back.
 *
 * @param system the bin of the system; empty where it is no folder
 * @param notes whether that bin keeps notes of where things came from
 */
public record Bin(Optional<Path> system, boolean notes) {

    private static final String FOLDER = "Galley Bin";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /**
     * {@return the bin of a person}
     *
     * @param property gives a property of the Java system, or null
     * @param environment gives a variable of the environment, or null
     */
    public static Bin of(UnaryOperator<String> property, UnaryOperator<String> environment) {
        SystemFolders folders = new SystemFolders(property, environment);
        if (folders.isWindows()) {
            return new Bin(Optional.empty(), false);
        }
        if (folders.isMac()) {
            return new Bin(Optional.of(folders.home().resolve(".Trash")), false);
        }
        return new Bin(Optional.of(folders.xdgData().resolve("Trash")), true);
    }

    /** {@return whether a folder is the bin of a library} */
    static boolean is(Path root, Path folder) {
        return folder.equals(root.resolve(FOLDER));
    }

    /**
     * Moves a document to the bin.
     *
     * @param document where it lies
     * @param root the library
     * @param now the time
     * @throws IOException if it lies where it lay
     */
    Moved take(Path document, Path root, LocalDateTime now) throws IOException {
        if (Files.notExists(document, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(document.toString());
        }
        if (system.isPresent() && reaches(system.get(), document)) {
            return notes ? noted(system.get(), document, now) : Belongings.move(document, free(system.get(), document));
        }
        Path folder = Files.createDirectories(root.resolve(FOLDER));
        return Belongings.move(document, free(folder, document));
    }

    /** A document is moved, not copied: so the bin must lie on its disk. */
    private static boolean reaches(Path bin, Path document) {
        try {
            Files.createDirectories(bin);
            return Files.getFileStore(bin).equals(Files.getFileStore(document));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path free(Path folder, Path document) {
        return Belongings.free(folder.resolve(document.getFileName()));
    }

    /** The note is written first: who has made it has the name. */
    private static Moved noted(Path bin, Path document, LocalDateTime now) throws IOException {
        Path files = Files.createDirectories(bin.resolve("files"));
        Path notes = Files.createDirectories(bin.resolve("info"));
        String text = "[Trash Info]\nPath=" + encoded(document.toAbsolutePath()) + "\nDeletionDate=" + STAMP.format(now)
                + "\n";
        while (true) {
            Path place = free(files, document);
            Path note = notes.resolve(place.getFileName() + ".trashinfo");
            try {
                Files.writeString(note, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                if (Files.notExists(place)) {
                    Files.delete(note);
                }
                continue;
            }
            try {
                Moved moved = Belongings.move(document, place);
                return new Moved(moved.from(), moved.to(), moved.steps(), Optional.of(note));
            } catch (IOException e) {
                Files.deleteIfExists(note);
                throw e;
            }
        }
    }

    private static String encoded(Path path) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : path.toString().getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xff);
            if (letter < 128 && (Character.isLetterOrDigit(letter) || "/-._~".indexOf(letter) >= 0)) {
                encoded.append(letter);
            } else {
                encoded.append(String.format("%%%02X", octet & 0xff));
            }
        }
        return encoded.toString();
    }

    /**
     * Puts back what was taken; under another name, if its own is taken by now.
     *
     * @param taken what was moved to the bin
     * @return where it lies, and where it lay in the bin
     * @throws IOException if it is still in the bin
     */
    static Moved putBack(Moved taken) throws IOException {
        Files.createDirectories(taken.from().getParent());
        Moved back = Belongings.move(taken.to(), Belongings.free(taken.from()));
        if (taken.note().isPresent()) {
            Files.deleteIfExists(taken.note().get());
        }
        return back;
    }
}
