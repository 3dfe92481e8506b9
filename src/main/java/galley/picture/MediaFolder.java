package galley.picture;

import galley.store.WholeFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder a document keeps its pictures in. An article names them as seen from the document, {@code media/bridge.jpg}; a name that
 * leads out of the folder of the document leads nowhere.
 *
 * @param document the folder of the document
 * @param name what the folder of the pictures is called in it
 */
public record MediaFolder(Path document, String name) {

    /** What the folder is called beside a document. */
    public static final String MEDIA = "media";

    private static final int MOST = 10_000;

    /**
     * {@return the folder of the pictures of a document}
     *
     * @param folder the folder of the document
     */
    public static MediaFolder beside(Path folder) {
        return new MediaFolder(folder.toAbsolutePath().normalize(), MEDIA);
    }

    /**
     * Takes a picture in, under a safe name. Where another picture has that name, it gets a number; where this very one is there already,
     * it is that.
     *
     * @param bytes the picture
     * @param called what it was called
     * @param format its format
     * @return the copy, as seen from the document
     * @throws IOException if it could not be written; then nothing is there
     */
    public String take(byte[] bytes, String called, Format format) throws IOException {
        Path folder = document.resolve(name);
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
        Map<String, Path> taken = taken(folder);
        String stem = SafeName.of(called);
        for (int i = 1; i <= MOST; i++) {
            String candidate = (i == 1 ? stem : stem + "-" + i) + "." + format.ending();
            Path there = taken.get(folded(candidate));
            if (there == null) {
                WholeFile.write(folder.resolve(candidate), bytes);
                return name + "/" + candidate;
            }
            if (holds(there, bytes)) {
                return name + "/" + there.getFileName();
            }
        }
        throw new FileSystemException(folder.toString(), null, "Too many files of one name");
    }

    /** {@return where a picture is; empty where its name leads out of the folder of the document} */
    public Optional<Path> find(String file) {
        String written = file.replace('\\', '/').strip();
        if (written.isEmpty() || written.contains("\0") || written.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return Optional.empty();
        }
        try {
            Path found = document.resolve(written).normalize();
            return found.startsWith(document) && !found.equals(document) ? Optional.of(found) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /**
     * {@return a file as the article names it, if it lies in this folder already}
     *
     * @param file any file
     */
    public Optional<String> seen(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(document.resolve(name))
                ? Optional.of(document.relativize(whole).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /**
     * Brings pictures along from where a document was, or from where it waited to be saved first. Each keeps its name where that is free or
     * stands for the same picture.
     *
     * @param files the pictures, as the article names them
     * @param from where they are
     * @return the names of those that could not keep theirs, by the old ones; one that is not there is left out
     * @throws IOException if one could not be written
     */
    public Map<String, String> bring(Iterable<String> files, MediaFolder from) throws IOException {
        Map<String, String> renamed = new HashMap<>();
        for (String file : files) {
            Optional<Path> source = from.find(file).filter(Files::isRegularFile);
            Optional<Path> target = find(file);
            if (source.isEmpty() || target.isEmpty() || Files.size(source.get()) > Seen.LARGEST) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(source.get());
            if (Files.notExists(target.get())) {
                Files.createDirectories(target.get().getParent());
                WholeFile.write(target.get(), bytes);
            } else if (!holds(target.get(), bytes)) {
                Optional<Format> format = Format.of(bytes);
                if (format.isPresent()) {
                    renamed.put(file, take(bytes, file, format.get()));
                }
            }
        }
        return renamed;
    }

    private static Map<String, Path> taken(Path folder) throws IOException {
        Map<String, Path> taken = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> taken.put(folded(file.getFileName().toString()), file));
        }
        return taken;
    }

    /** Some file systems tell names apart that others do not. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean holds(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == bytes.length
                    && java.util.Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException _) {
            return false;
        }
    }
}
