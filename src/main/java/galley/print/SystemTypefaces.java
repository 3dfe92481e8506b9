package galley.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The typefaces of the system that a PDF can take: TrueType files whose maker allows it. They are looked at only when a letter is in none
 * of ours, and each once. Collections ({@code .ttc}) and PostScript outlines are passed over.
 */
final class SystemTypefaces {

    /** As many files as are looked at. */
    private static final int MOST = 3_000;

    private static final long LARGEST = 40L << 20;
    private static final int RESTRICTED = 0x0002;
    private static final int BITMAP_ONLY = 0x0200;

    /**
     * A typeface that has letters.
     *
     * @param file where it is
     * @param letters what it has
     */
    record Found(Path file, CmapLookup letters) {}

    private final List<Path> folders;
    private final Map<Path, Optional<CmapLookup>> seen = new HashMap<>();
    private List<Path> files;

    SystemTypefaces(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** {@return the typefaces of this system} */
    static SystemTypefaces ofThisOne() {
        Path home = Path.of(System.getProperty("user.home", "."));
        List<Path> folders = new ArrayList<>(List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"),
                home.resolve("Library/Fonts")));
        Stream.of(System.getenv("WINDIR"))
                .filter(Objects::nonNull)
                .forEach(windows -> folders.add(Path.of(windows, "Fonts")));
        Stream.of(System.getenv("LOCALAPPDATA"))
                .filter(Objects::nonNull)
                .forEach(own -> folders.add(Path.of(own, "Microsoft", "Windows", "Fonts")));
        return new SystemTypefaces(folders);
    }

    /** {@return the typeface that has most of these letters; empty where none has any} */
    Optional<Found> find(Set<Integer> letters, Collection<Path> but) {
        Found best = null;
        long most = 0;
        for (Path file : files()) {
            Optional<CmapLookup> has =
                    but.contains(file) ? Optional.empty() : seen.computeIfAbsent(file, SystemTypefaces::look);
            long count = has.map(map ->
                            letters.stream().filter(letter -> has(map, letter)).count())
                    .orElse(0L);
            if (count > most) {
                most = count;
                best = new Found(file, has.get());
            }
            if (most == letters.size()) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@return whether a typeface has a letter, in all its forms} */
    static boolean has(CmapLookup typeface, int letter) {
        String forms = Joining.forms(letter);
        return forms.isEmpty()
                ? typeface.getGlyphId(letter) != 0
                : forms.chars().allMatch(form -> typeface.getGlyphId(form) != 0);
    }

    /** {@return what a typeface has} */
    static Optional<CmapLookup> letters(byte[] file) {
        return letters(new RandomAccessReadBuffer(file));
    }

    /** The plain cuts first: a bold one stands in only where there is no other. */
    private List<Path> files() {
        if (files == null) {
            files = folders.stream()
                    .flatMap(SystemTypefaces::walked)
                    .limit(MOST)
                    .sorted(Comparator.comparing(SystemTypefaces::isCut).thenComparing(Path::compareTo))
                    .toList();
        }
        return files;
    }

    private static boolean isCut(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of("bold", "italic", "oblique", "light", "thin", "black", "condensed", "mono", "medium", "heavy")
                .anyMatch(name::contains);
    }

    private static Stream<Path> walked(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> walk = Files.walk(folder, 5)) {
            return walk
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                    .limit(MOST)
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty(); // A folder that cannot be read has no typefaces for us.
        }
    }

    private static Optional<CmapLookup> look(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Optional.empty()
                    : letters(new RandomAccessReadBufferedFile(file.toFile()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<CmapLookup> letters(RandomAccessRead file) {
        try (TrueTypeFont typeface = new TTFParser().parse(file)) {
            OS2WindowsMetricsTable rights = typeface.getOS2Windows();
            int type = rights == null ? 0 : rights.getFsType();
            boolean forbidden = (type & 0x000F) == RESTRICTED || (type & BITMAP_ONLY) != 0;
            return forbidden || typeface.getTableMap().get("glyf") == null
                    ? Optional.empty()
                    : Optional.of(typeface.getUnicodeCmapLookup());
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // A broken typeface is none.
        }
    }
}
