package galley.ui.shell;

import galley.words.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a window must ask a person. {@link Dialogs} asks on the screen; a test answers at once. */
interface Questions {

    /** A kind of file to choose: the key of its name in {@code assets/words}, and how such files end. */
    enum FileKind {
        DOCUMENT("file.document", "galley"),
        TEXT("file.text", "txt"),
        JSON("file.json", "json"),
        HTML("file.html", "html");

        private final String name;
        private final String ending;

        FileKind(String name, String ending) {
            this.name = name;
            this.ending = ending;
        }

        /** {@return the key of its name} */
        String label() {
            return name;
        }

        /** {@return how such files end, without the dot} */
        String ending() {
            return ending;
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

    /** {@return whether a file of that name, which is there, may be replaced} */
    boolean mayReplace(String name);

    /** {@return what to do with the changes of an article, whose title may be empty} */
    Unsaved unsaved(String title);

    /** Says a problem, and offers what can be done. */
    void tell(String about, Problem problem, List<Way> ways);
}
