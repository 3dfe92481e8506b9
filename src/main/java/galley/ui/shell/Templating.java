package galley.ui.shell;

import galley.article.Article;
import galley.article.Skeleton;
import galley.store.Failure;
import galley.store.Templates;
import galley.store.Templates.Template;
import galley.store.TemplatesPlace;
import galley.ui.palette.Overlay;
import galley.ui.templates.Chooser;
import galley.ui.templates.NamingCard;
import galley.words.Problem;
import galley.words.Words;
import galley.work.Errands;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Articles that begin as templates, and templates made of articles: what is asked of a person, and the files behind it. */
final class Templating {

    private static final double TOP = 72;

    private final Overlay overlay;
    private final Filing filing;
    private final Consumer<String> notice;
    private final Words words;
    private final Templates templates = new Templates(TemplatesPlace.of(System::getProperty, System::getenv));
    private final Errands errands = Errands.onVirtualThread(Platform::runLater);

    Templating(Overlay overlay, Filing filing, Consumer<String> notice, Words words) {
        this.overlay = overlay;
        this.filing = filing;
        this.notice = notice;
        this.words = words;
    }

    /** Shows all templates, to begin an article as one. */
    void choose() {
        choose("");
    }

    private void choose(String chosen) {
        errands.send(
                templates::all,
                found -> {
                    Chooser chooser = new Chooser(words, this::begin, this::rename, this::remove, overlay::hide);
                    overlay.show(chooser, TOP);
                    chooser.show(found.templates(), chosen);
                    found.problem().ifPresent(problem -> notice.accept(words.text(problem)));
                },
                this::failed);
    }

    private void begin(Article template) {
        overlay.hide();
        filing.begin(Skeleton.begun(template, LocalDate.now()));
    }

    private void rename(Template template, String name) {
        changed(
                () -> {
                    templates.rename(template, name);
                    return name;
                },
                this::choose);
    }

    private void remove(Template template) {
        changed(
                () -> {
                    templates.remove(template);
                    return template.name();
                },
                name -> {
                    choose();
                    notice.accept(words.text("templates.removed", name));
                });
    }

    /** Asks what a template made of the article is called, and keeps it. */
    void ask() {
        errands.send(
                () -> templates.all().templates().stream()
                        .filter(template -> template.file().isPresent())
                        .map(Template::name)
                        .toList(),
                this::ask,
                this::failed);
    }

    private void ask(List<String> taken) {
        String headline = filing.manuscript().title();
        String suggested = headline.length() > 60 ? headline.substring(0, 60).strip() : headline;
        NamingCard card = new NamingCard(words, suggested, taken, (name, text) -> {
            overlay.hide();
            Article template = Skeleton.of(filing.manuscript().article(), name, text);
            changed(
                    () -> {
                        templates.save(template);
                        return name;
                    },
                    kept -> notice.accept(words.text("templates.saved", kept)));
        });
        overlay.show(card, TOP);
        card.takeFocus();
    }

    private void changed(Callable<String> change, Consumer<String> then) {
        errands.send(change, then, this::failed);
    }

    private void failed(Throwable e) {
        notice.accept(words.text(
                e instanceof IOException reason
                        ? Failure.writing(reason)
                        : Problem.of("unforeseen", e.getClass().getSimpleName())));
    }
}
