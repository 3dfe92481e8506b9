package galley.ui.shell;

import galley.article.Status;
import galley.edit.Command;
import galley.edit.Detailing;
import galley.edit.Noting;
import galley.ui.editor.ArticleArea;
import galley.ui.kit.Action;
import galley.ui.kit.Group;
import java.util.List;

/** What a person can choose about the article beside its text: details, status, sources. */
final class ArticleActions {

    private final List<Action> details;
    private final List<Action> status;

    ArticleActions(ArticleArea area, Workbench bench) {
        details = List.of(
                Action.of("action.details", "Shortcut+D", bench::showDetails)
                        .drawn("details")
                        .alias("byline", "language", "slug", "kicker", "embargo", "keywords"),
                Action.of("action.claim", "Shortcut+Alt+L", Noting.claim(), bench::claim)
                        .drawn("sources")
                        .alias("source", "fact-check"),
                Action.of("action.aside", "", bench::showAside)
                        .where(state -> !state.article()
                                .metadata()
                                .notebook()
                                .setAside()
                                .isEmpty())
                        .drawn("aside"));
        status = List.of(
                status(area, "status.draft", Status.DRAFT),
                status(area, "status.in-review", Status.IN_REVIEW).alias("status"),
                status(area, "status.final", Status.FINAL).alias("ready", "status"));
    }

    /** {@return the menu} */
    Group menu() {
        return new Group("menu.article", List.of(details, status));
    }

    private static Action status(ArticleArea area, String name, Status status) {
        Command command = Detailing.change(
                metadata -> metadata.withHandling(metadata.handling().withStatus(status)));
        return Action.of(name, "", () -> area.run(command))
                .onWhere(state -> state.article().metadata().handling().status() == status)
                .drawn("details");
    }
}
