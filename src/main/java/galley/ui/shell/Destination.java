package galley.ui.shell;

import galley.ui.shell.Questions.FileKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a person wants a file written. */
final class Destination {

    private Destination() {}

    /** {@return the file that was chosen, with the ending of its kind; empty where the person thought better of it} */
    static Optional<Path> ask(Questions questions, FileKind kind, Manuscript manuscript) {
        return questions
                .fileToSave(kind, FileNames.suggested(manuscript))
                .flatMap(chosen -> named(questions, kind, chosen));
    }

    /** The file a chosen name means; one the person was not asked about is not written over without asking. */
    private static Optional<Path> named(Questions questions, FileKind kind, Path chosen) {
        Path path = FileNames.ended(chosen, kind);
        boolean free = path.equals(chosen)
                || !Files.exists(path)
                || questions.mayReplace(path.getFileName().toString());
        return free ? Optional.of(path) : Optional.empty();
    }
}
