package galley.library;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What is done to documents as files: renamed, copied. Nothing is ever put in place of something else. */
final class Upkeep {

    private Upkeep() {}

    /**
     * Gives a document another name.
     *
     * @param document where it lies
     * @param name a name that {@link DocumentName#problem} has nothing against
     * @throws IOException if it is called as it was; {@link FileAlreadyExistsException} if another has the name
     */
    static Moved rename(Path document, String name) throws IOException {
        return Belongings.move(document, DocumentName.renamed(document, name));
    }

    /**
     * Copies a document, beside itself under a name of its own.
     *
     * @param document where it lies
     * @return where the copy lies
     * @throws IOException if there is no copy
     */
    static Path duplicate(Path document) throws IOException {
        Path fresh = document.resolveSibling(".galley-" + UUID.randomUUID() + ".tmp");
        try {
            Files.copy(document, fresh);
            while (true) {
                Path copy = Belongings.free(document);
                try {
                    return Files.move(fresh, copy);
                } catch (FileAlreadyExistsException e) {
                    // Someone took the name at this moment.
                }
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
