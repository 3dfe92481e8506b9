package galley.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;

/**
 * The typefaces there are to print with: those that come with the program, and for letters they do not have, those of the system. A PDF
 * takes TrueType outlines only, so the program carries its typefaces in that form too.
 */
final class Typecase {

    /** One cut of a typeface, as the style names it. */
    private record Cut(String file, String family, int weight, FontStyle style) {}

    private static final List<Cut> CUTS = List.of(
            new Cut("SourceSerif4-Regular", "Source Serif 4", 400, FontStyle.NORMAL),
            new Cut("SourceSerif4-It", "Source Serif 4", 400, FontStyle.ITALIC),
            new Cut("SourceSerif4-Bold", "Source Serif 4", 700, FontStyle.NORMAL),
            new Cut("SourceSerif4-BoldIt", "Source Serif 4", 700, FontStyle.ITALIC),
            new Cut("Inter-Regular", "Inter", 400, FontStyle.NORMAL),
            new Cut("Inter-SemiBold", "Inter", 600, FontStyle.NORMAL));

    private static final Set<FSFontUseCase> USUAL = EnumSet.of(FSFontUseCase.DOCUMENT);
    private static final Set<FSFontUseCase> LAST = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);

    private final Map<Cut, byte[]> files = new HashMap<>();
    private final List<CmapLookup> letters = new ArrayList<>();
    private final List<Path> borrowed = new ArrayList<>();
    private final Set<Integer> nowhere = new TreeSet<>();
    private final SystemTypefaces system;

    Typecase(SystemTypefaces system) {
        this.system = system;
        for (Cut cut : CUTS) {
            byte[] file = read(cut.file());
            files.put(cut, file);
            if (isPlain(cut)) {
                SystemTypefaces.letters(file).ifPresent(letters::add);
            }
        }
    }

    private static boolean isPlain(Cut cut) {
        return cut.weight() == 400 && cut.style() == FontStyle.NORMAL;
    }

    private static byte[] read(String file) {
        try (InputStream in = Typecase.class.getResourceAsStream("/assets/fonts/print/" + file + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the typefaces are part of the program", e);
        }
    }

    /**
     * Looks for typefaces that have what the others lack, once for each letter.
     *
     * @param wanted letters of a text
     */
    void provide(Set<Integer> wanted) {
        Set<Integer> lacking = new TreeSet<>();
        for (int letter : wanted) {
            if (!has(letter) && !nowhere.contains(letter)) {
                lacking.add(letter);
            }
        }
        while (!lacking.isEmpty()) {
            Optional<SystemTypefaces.Found> found = system.find(lacking, borrowed);
            if (found.isEmpty()) {
                nowhere.addAll(lacking);
                return;
            }
            borrowed.add(found.get().file());
            letters.add(found.get().letters());
            lacking.removeIf(this::has);
        }
    }

    /** {@return whether a letter can be printed, in all its forms} */
    boolean has(int letter) {
        return letters.stream().anyMatch(typeface -> SystemTypefaces.has(typeface, letter));
    }

    /** Lays the typefaces out for one PDF. */
    void layOut(PdfRendererBuilder builder) {
        files.forEach((cut, file) -> {
            lay(builder, file, cut, cut.family(), USUAL);
            if (isPlain(cut)) {
                lay(builder, file, cut, cut.family() + " at last", LAST);
            }
        });
        for (int i = 0; i < borrowed.size(); i++) {
            Path file = borrowed.get(i);
            builder.useFont(() -> opened(file), "borrowed-" + i, 400, FontStyle.NORMAL, true, LAST);
        }
    }

    private static void lay(PdfRendererBuilder builder, byte[] file, Cut cut, String family, Set<FSFontUseCase> use) {
        builder.useFont(() -> new ByteArrayInputStream(file), family, cut.weight(), cut.style(), true, use);
    }

    private static InputStream opened(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
