package galley.ui.shell;

import galley.store.Failure;
import galley.ui.shell.Questions.Way;
import galley.words.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Says what went wrong with a file, and what can be done. */
final class Complaints {

    private final Questions questions;
    private final Consumer<Throwable> unforeseen;

    Complaints(Questions questions, Consumer<Throwable> unforeseen) {
        this.questions = questions;
        this.unforeseen = unforeseen;
    }

    /** Says it of a file, which is named by its name alone. */
    void tell(Path path, Problem problem, List<Way> ways) {
        questions.tell(path.getFileName().toString(), problem, ways);
    }

    /** {@return what says that a file was not written, and offers another way} */
    Consumer<Throwable> notWritten(Path path, Way way) {
        return e -> {
            if (e instanceof IOException io) {
                tell(path, Failure.writing(io), List.of(way));
            } else {
                unforeseen.accept(e);
            }
        };
    }

    /** {@return what says that something was not written, of which there is no file yet} */
    Consumer<Throwable> failed(String about) {
        return e -> {
            if (e instanceof IOException io) {
                questions.tell(about, Failure.writing(io), List.of());
            } else {
                unforeseen.accept(e);
            }
        };
    }

    /** Says what no sentence is for. */
    void unforeseen(Throwable e) {
        unforeseen.accept(e);
    }
}
