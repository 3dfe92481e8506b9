package galley.ui.shell;

import galley.picture.MediaFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the pictures of an article wait that was never saved, as it has no folder yet. They have the names there that they will have beside
 * the document, so that the first save only copies them. It is asked from several threads.
 */
final class Holding {

    private Optional<MediaFolder> folder = Optional.empty();

    /** {@return the folder, made when it is asked for first; nobody else on this machine may look into it} */
    synchronized MediaFolder make() throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(MediaFolder.beside(Files.createTempDirectory("galley-pictures-")));
        }
        return folder.get();
    }

    /** {@return the folder; empty while no picture was taken in} */
    synchronized Optional<MediaFolder> folder() {
        return folder;
    }

    /** Throws the pictures away: they lie beside a document by now, or the article was thrown away. */
    synchronized void clear() throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder.get().document())) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
        folder = Optional.empty();
    }
}
