package galley.ui.shell;

import galley.ui.kit.Action;
import galley.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Actions that come and go: one for each document that was open lately, and one for each window. */
final class Rolls {

    private static final int MOST = 12;
    private static final String ELLIPSIS = "…";

    private final Newsroom newsroom;
    private final Window window;
    private final Filing filing;
    private final Words words;
    private final Path home;

    Rolls(Newsroom newsroom, Window window, Filing filing, Words words) {
        this.newsroom = newsroom;
        this.window = window;
        this.filing = filing;
        this.words = words;
        home = Path.of(System.getProperty("user.home"));
    }

    /** {@return an action for each document that was open, the latest first, and one that forgets them} */
    List<Action> recent() {
        List<Action> actions = new ArrayList<>();
        newsroom.memory().daybook().visits().stream()
                .limit(MOST)
                .forEach(visit -> actions.add(reopening(visit.document())));
        if (!actions.isEmpty()) {
            actions.add(
                    Action.of("recent.clear", "", this::forget).drawn("close").in("menu.file"));
        }
        return actions;
    }

    private Action reopening(Path document) {
        return Action.of(
                        "recent:" + document,
                        "",
                        () -> filing.reopen(
                                document, () -> newsroom.memory().change(daybook -> daybook.without(document))))
                .called(words.text("recent.document", String.valueOf(document.getFileName()), folder(document)))
                .drawn("open")
                .in("menu.file");
    }

    /** Where a document lies, as short as tells it from others of its name. */
    private String folder(Path document) {
        Path folder = document.getParent();
        if (folder == null) {
            return "";
        }
        boolean within = folder.startsWith(home);
        Path way = within ? home.relativize(folder) : folder;
        int names = way.getNameCount();
        if (names > 3) {
            return Path.of(ELLIPSIS).resolve(way.subpath(names - 2, names)).toString();
        }
        return within ? Path.of("~").resolve(way).toString() : folder.toString();
    }

    private void forget() {
        newsroom.memory().change(daybook -> daybook.cleared());
    }

    /** {@return an action for each window, in the order they were opened; it is on for this one} */
    List<Action> windows() {
        List<Action> actions = new ArrayList<>();
        for (Window other : newsroom.windows()) {
            actions.add(Action.of("window:" + actions.size(), "", other::front)
                    .called(other.title())
                    .onWhere(_ -> other == window)
                    .drawn("window")
                    .in("menu.view"));
        }
        return actions;
    }
}
