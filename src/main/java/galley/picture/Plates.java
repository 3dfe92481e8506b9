package galley.picture;

import java.io.IOException;
import java.nio.file.Files;
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

    private final List<MediaFolder> folders;
    private final Map<Negative, Optional<byte[]>> made = new LinkedHashMap<>(16, 0.75f, true);

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
            Optional<Negative> found = Negative.of(folders, name);
            if (found.isEmpty() || found.get().isTooLarge()) {
                return null;
            }
            Negative negative = found.get();
            Optional<byte[]> plate = made.get(negative);
            if (plate == null) {
                plate = Scaled.file(Files.readAllBytes(negative.file()), MOST);
                made.put(negative, plate);
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
