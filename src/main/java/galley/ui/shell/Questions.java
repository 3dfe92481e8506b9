package galley.ui.shell;

import galley.ui.print.PrintRun;
import galley.words.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a window must ask a person. {@link Dialogs} asks on the screen; a test answers at once. */
interface Questions {

    /** A kind of file to choose: the key of its name in {@code assets/words}, and how such files end. */
    enum FileKind {
        DOCUMENT("file.document", "galley"),
        TEXT("file.text", "txt"),
        JSON("file.json", "json"),
        HTML("file.html", "html"),
        PNG("file.png", "png"),
        PDF("file.pdf", "pdf"),
        STYLE("file.style", "css"),
        PICTURE("file.picture", "jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "svg", "tif", "tiff", "bmp");

        private final String name;
        private final List<String> endings;

        FileKind(String name, String... endings) {
            this.name = name;
            this.endings = List.of(endings);
        }

        /** {@return the key of its name} */
        String label() {
            return name;
        }

        /** {@return how such a file ends when it is written, without the dot} */
        String ending() {
            return endings.getFirst();
        }

        /** {@return whether a file ends as such files do} */
        boolean takes(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return endings.contains(name.substring(name.lastIndexOf('.') + 1));
        }

        /** {@return how such files end, without the dot} */
        List<String> endings() {
            return endings;
        }
    }

    /** What to do with changes that are in no document. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** Something a person may do about a problem: the key of its words, and what it does. */
    record Way(String words, Runnable go) {}

    /** {@return a file to read; empty where the person thought better of it} */
    Optional<Path> fileToOpen(FileKind kind);

    /** {@return a file to write, in place of which nothing stands or what stands there may go} */
    Optional<Path> fileToSave(FileKind kind, String suggested);

    /** {@return whether this computer has a printer} */
    boolean hasPrinter();

    /** {@return what prints on the printer the person chose; empty where they thought better of it} */
    Optional<PrintRun> printer();

    /** {@return a folder; empty where the person thought better of it} */
    Optional<Path> folder(Optional<Path> now);

    /** {@return whether a file of that name, which is there, may be replaced} */
    boolean mayReplace(String name);

    /** {@return what to do with the changes of an article, whose title may be empty} */
    Unsaved unsaved(String title);

    /** Opens an address in the program the person has for that, such as a browser. */
    void follow(String address);

    /** Says a problem, and offers what can be done. */
    void tell(String about, Problem problem, List<Way> ways);
}
