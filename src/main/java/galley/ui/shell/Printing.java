package galley.ui.shell;

import galley.article.Article;
import galley.picture.Plates;
import galley.print.Paper;
import galley.print.Press;
import galley.print.PrintStyle;
import galley.print.Printed;
import galley.store.WholeFile;
import galley.ui.print.PrintRun;
import galley.ui.shell.Questions.FileKind;
import galley.ui.shell.Questions.Way;
import galley.words.Problem;
import galley.work.Errands;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The article on paper: as a PDF where the person says, or on their printer. It has a thread of its own, so that no save waits for a book. */
final class Printing {

    private final Supplier<Errands> press;
    private final Questions questions;
    private final Complaints complaints;
    private final Supplier<Manuscript> manuscript;
    private Optional<Errands> errands = Optional.empty();
    private Optional<Press> machine = Optional.empty();
    private Supplier<Paper> paper = () -> Paper.of(Locale.getDefault());

    Printing(Supplier<Errands> press, Questions questions, Complaints complaints, Supplier<Manuscript> manuscript) {
        this.press = press;
        this.questions = questions;
        this.complaints = complaints;
        this.manuscript = manuscript;
    }

    /** Names who says what sheets are printed on. */
    void setPaper(Supplier<Paper> chosen) {
        paper = chosen;
    }

    /** {@return what brings the pictures of the manuscript, ready for print} */
    Function<String, byte[]> pictures() {
        return new Plates(manuscript.get().media());
    }

    /** Asks where, and writes the article as a PDF there. */
    void pdf() {
        Article article = manuscript.get().article();
        Function<String, byte[]> pictures = pictures();
        Paper sheets = paper.get();
        Destination.ask(questions, FileKind.PDF, manuscript.get())
                .ifPresent(path -> errands()
                        .send(
                                () -> {
                                    Printed printed = set(article, pictures, sheets);
                                    if (printed instanceof Printed.Pages pages) {
                                        WholeFile.write(path, pages.pdf());
                                    }
                                    return printed;
                                },
                                printed -> told(path, printed),
                                complaints.notWritten(path, new Way("way.save-elsewhere", this::pdf))));
    }

    private void told(Path path, Printed printed) {
        switch (printed) {
            case Printed.Refused(Problem problem) -> complaints.tell(path, problem, List.of());
            case Printed.Pages pages -> pages.remarks().forEach(remark -> complaints.tell(path, remark, List.of()));
        }
    }

    /** Asks for a printer, and prints the article; where there is none, says so and offers a PDF. */
    void print() {
        String about = manuscript.get().title();
        Way instead = new Way("way.save-pdf", this::pdf);
        if (!questions.hasPrinter()) {
            questions.tell(about, Problem.of("print.no-printer"), List.of(instead));
            return;
        }
        questions.printer().ifPresent(run -> print(run, about, instead));
    }

    private void print(PrintRun run, String about, Way instead) {
        Article article = manuscript.get().article();
        Function<String, byte[]> pictures = pictures();
        Paper sheets = paper.get();
        errands()
                .send(
                        () -> set(article, pictures, sheets),
                        printed -> {
                            switch (printed) {
                                case Printed.Refused(Problem problem) -> questions.tell(about, problem, List.of());
                                case Printed.Pages pages ->
                                    run.print(
                                            pages.pdf(),
                                            errands(),
                                            problem -> questions.tell(about, problem, List.of(instead)));
                            }
                        },
                        complaints::unforeseen);
    }

    /** Away, by one after the other. */
    private Printed set(Article article, Function<String, byte[]> pictures, Paper sheets) {
        machine = machine.or(() -> Optional.of(new Press()));
        return machine.get().print(article, pictures, PrintStyle.ours(), sheets);
    }

    private Errands errands() {
        errands = errands.or(() -> Optional.of(press.get()));
        return errands.get();
    }
}
