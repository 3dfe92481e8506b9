package galley.ui.shell;

import galley.ui.shell.Questions.FileKind;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** Names for files: what to suggest, and what a name means that a person gave. */
final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    /** {@return what a manuscript may be called: as its document is, or by its slug, or by its headline; without an ending} */
    static String suggested(Manuscript manuscript) {
        String name = manuscript
                .file()
                .map(file -> file.path().getFileName().toString().replaceFirst("\\.galley$", ""))
                .orElse(manuscript.article().metadata().slug());
        return plain(name.isBlank() ? manuscript.title() : name);
    }

    /** {@return a file with the ending of its kind, which is the file itself if it has that} */
    static Path ended(Path file, FileKind kind) {
        String name = file.getFileName().toString();
        String ending = "." + kind.ending();
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    /** {@return whether a file is called as documents are} */
    static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".galley") || name.endsWith(".galley.bak") || name.endsWith(".json");
    }

    /** {@return a title in letters, digits and hyphens, which every file system takes} */
    private static String plain(String title) {
        String letters = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        return letters.isEmpty() ? "article" : letters.substring(0, Math.min(letters.length(), LONGEST));
    }
}
