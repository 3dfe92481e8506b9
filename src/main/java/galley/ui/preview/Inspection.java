package galley.ui.preview;

import galley.article.Article;
import galley.check.Finding;
import galley.check.Finding.Kind;
import galley.check.Finding.Severity;
import galley.words.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Has axe look at the page while nobody types and somebody wants to know: a few elements at a time, and only those that changed. The web
 * view runs scripts on the thread of the window, so between two groups there is always a pause, and a key ends the round.
 */
final class Inspection {

    /** So long after the last change it begins. */
    private static final Duration QUIET = Duration.seconds(1);

    /** And for the first time: to bring axe to a page takes some 0.2 s, in which nobody should want to type on. */
    private static final Duration LONG_QUIET = Duration.seconds(4);

    /** Between two groups, and between two looks whether one is done. */
    private static final Duration STEP = Duration.millis(40);

    private final PauseTransition quiet = new PauseTransition(LONG_QUIET);
    private final PauseTransition step = new PauseTransition(STEP);
    private final Supplier<Article> article;
    private final Supplier<OnPage> seen;
    private final Consumer<List<Finding>> told;
    private Optional<PreviewPage> page = Optional.empty();
    private boolean wanted;
    private boolean whole;
    private Article shown;

    /**
     * Begins with nothing to look at.
     *
     * @param article gives the article as it is now
     * @param seen gives what the page shows
     * @param told is told what is found, each time all that changed was looked at
     */
    Inspection(Supplier<Article> article, Supplier<OnPage> seen, Consumer<List<Finding>> told) {
        this.article = article;
        this.seen = seen;
        this.told = told;
        quiet.setOnFinished(_ -> begin());
        step.setOnFinished(_ -> look());
    }

    /** Says which page it is; none while one is loaded, or when all is over. */
    void on(Optional<PreviewPage> other) {
        page = other;
        quiet.setDuration(LONG_QUIET);
        quiet.stop();
        step.stop();
    }

    /** Says whether somebody wants to know. */
    void want(boolean other) {
        wanted = other;
        changed(whole);
    }

    /** Says that the page changed, and whether it shows the whole article. */
    void changed(boolean wholeNow) {
        whole = wholeNow;
        step.stop();
        if (wanted) {
            quiet.playFromStart();
        } else {
            quiet.stop();
        }
    }

    private void begin() {
        if (wanted && whole && page.isPresent()) {
            shown = article.get();
            page.get().prepareInspection();
            quiet.setDuration(QUIET);
            step.playFromStart();
        }
    }

    private void look() {
        page.ifPresent(looking -> {
            if (looking.inspects()) {
                step.playFromStart();
            } else if (shown == article.get()) {
                told.accept(findings(looking.inspected()));
            }
        });
    }

    private List<Finding> findings(List<String> lines) {
        OnPage onPage = seen.get();
        return lines.stream().map(line -> finding(line.split(" "), onPage)).toList();
    }

    private static Finding finding(String[] said, OnPage onPage) {
        Kind kind = kind(said[0]);
        Severity severity = kind == Kind.MARKUP ? Severity.CONSIDER : Severity.FIX;
        Problem sentence = switch (said[0]) {
            case "color-contrast" -> Problem.of("check.axe.contrast");
            case "link-in-text-block" -> Problem.of("check.axe.link-color");
            case "link-name" -> Problem.of("check.link.empty");
            case "empty-heading" -> Problem.of("check.heading.empty");
            case "heading-order" -> Problem.of("check.axe.heading-order");
            case "image-alt" -> Problem.of("check.picture.no-alternative");
            case "valid-lang" -> Problem.of("check.axe.language");
            default -> Problem.of("check.axe.other", said[0]);
        };
        return new Finding(severity, kind, sentence, new Finding.At(onPage.block(Integer.parseInt(said[1]))));
    }

    private static Kind kind(String rule) {
        return switch (rule) {
            case "color-contrast" -> Kind.CONTRAST;
            case "link-in-text-block", "link-name" -> Kind.LINK;
            case "empty-heading", "heading-order" -> Kind.HEADING;
            case "image-alt" -> Kind.ALTERNATIVE;
            case "valid-lang" -> Kind.LANGUAGE;
            default -> Kind.MARKUP;
        };
    }
}
