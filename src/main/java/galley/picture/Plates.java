package galley.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pictures of a document made ready for print: as many dots as paper shows, JPEG or PNG, upright, with nothing written in them. The last
 * few are kept while their files stay as they are. One thread at a time asks.
 */
public final class Plates implements Function<String, byte[]> {

    /** The longer side in pixels: 300 to the inch over the width of a column. */
    private static final int MOST = 1_800;

    private static final int KEPT = 24;

    /** Where a picture is, and how it was when it was looked at. */
    private record Stamp(Path file, long modified, long size) {}

    private final List<MediaFolder> folders;
    private final Map<Stamp, Optional<byte[]>> made = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Makes plates of the pictures in these folders.
     *
     * @param folders where they may be, the first first
     */
    public Plates(List<MediaFolder> folders) {
        this.folders = List.copyOf(folders);
    }

    /** {@return a picture by its name in the article; {@code null} where there is none to print} */
    @Override
    public byte[] apply(String name) {
        try {
            Optional<Path> found = folders.stream()
                    .flatMap(folder -> folder.find(name).stream())
                    .filter(Files::isRegularFile)
                    .findFirst();
            if (found.isEmpty() || Files.size(found.get()) > Seen.LARGEST) {
                return null;
            }
            Path file = found.get();
            Stamp stamp = new Stamp(file, Files.getLastModifiedTime(file).toMillis(), Files.size(file));
            Optional<byte[]> plate = made.get(stamp);
            if (plate == null) {
                plate = Scaled.file(Files.readAllBytes(file), MOST);
                made.put(stamp, plate);
                if (made.size() > KEPT) {
                    made.remove(made.keySet().iterator().next());
                }
            }
            return plate.orElse(null);
        } catch (IOException e) {
            return null; // Unreadable is missing, and said as such on the page.
        }
    }
}
