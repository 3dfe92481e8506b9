package galley.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A picture's file as it was when it was looked at: what is made of it holds for as long as it is equal.
 *
 * @param file where it is
 * @param modified when it was written last, in milliseconds since 1970
 * @param size in bytes
 */
public record Negative(Path file, long modified, long size) {

    /**
     * {@return the file of a picture as it is now; empty where there is none}
     *
     * @param folders where it may be, the first first
     * @param name its name in the article
     * @throws IOException if it cannot be looked at
     */
    public static Optional<Negative> of(List<MediaFolder> folders, String name) throws IOException {
        Optional<Path> found = find(folders, name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path file = found.get();
        return Optional.of(new Negative(file, Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
    }

    /**
     * {@return where a picture is; empty where there is none}
     *
     * @param folders where it may be, the first first
     * @param name its name in the article
     */
    public static Optional<Path> find(List<MediaFolder> folders, String name) {
        return folders.stream()
                .flatMap(folder -> folder.find(name).stream())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** {@return whether it is longer than anything that is read as a picture} */
    public boolean isTooLarge() {
        return size > Seen.LARGEST;
    }
}
