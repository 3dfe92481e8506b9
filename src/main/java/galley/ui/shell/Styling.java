package galley.ui.shell;

import galley.format.html.HouseStyle;
import galley.store.WholeFile;
import galley.ui.kit.Action;
import galley.words.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Choosing a house style for all windows: one that comes with the program, a file of the desk, or a copy of one to start from. */
final class Styling {

    private static final String MENU = "menu.review";

    private final Preferences preferences;
    private final Filing filing;
    private final Wardrobe wardrobe;
    private final Consumer<Problem> failed;

    Styling(Preferences preferences, Filing filing, Wardrobe wardrobe, Consumer<Problem> failed) {
        this.preferences = preferences;
        this.filing = filing;
        this.wardrobe = wardrobe;
        this.failed = failed;
    }

    /** {@return an action for each style there is now, and those that bring others} */
    List<Action> all() {
        List<Action> actions = new ArrayList<>(List.of(
                style("style.news", HouseStyle.NEWS),
                style("style.magazine", HouseStyle.MAGAZINE),
                style("style.plain", HouseStyle.PLAIN)));
        wardrobe.file()
                .ifPresent(file -> actions.add(Action.of("style:" + file, "", () -> choose(file.toString()))
                        .called(String.valueOf(file.getFileName()))
                        .onWhere(_ -> wardrobe.file().filter(file::equals).isPresent())
                        .drawn("style")
                        .in(MENU)));
        actions.add(Action.of("style.choose", "", this::chooseFile)
                .drawn("open")
                .alias("css")
                .in(MENU));
        actions.add(Action.of("style.start-from", "", this::saveOne)
                .drawn("save")
                .alias("css")
                .in(MENU));
        return List.copyOf(actions);
    }

    private Action style(String name, HouseStyle style) {
        return Action.of(name, "", () -> choose(style.name()))
                .onWhere(_ -> isWorn(style))
                .drawn("style")
                .alias("css")
                .in(MENU);
    }

    private boolean isWorn(HouseStyle style) {
        return wardrobe.file().isEmpty()
                && HouseStyle.named(preferences.style()).orElse(HouseStyle.NEWS) == style;
    }

    private void choose(String style) {
        preferences.style(style, failed);
    }

    private void chooseFile() {
        filing.chooseStyle()
                .ifPresent(file -> choose(file.toAbsolutePath().normalize().toString()));
    }

    /** Writes the style that is worn, or the plainest where that is the desk's own, and wears the copy from then on. */
    private void saveOne() {
        String name =
                HouseStyle.named(preferences.style()).orElse(HouseStyle.PLAIN).name();
        Optional<Path> place = filing.placeForStyle("house-style");
        place.ifPresent(path -> {
            Path file = path.toAbsolutePath().normalize();
            filing.errand(
                    String.valueOf(file.getFileName()),
                    () -> {
                        Files.createDirectories(file.getParent());
                        WholeFile.write(file, HouseStyle.written(name).getBytes(StandardCharsets.UTF_8));
                        return file;
                    },
                    written -> choose(written.toString()));
        });
    }
}
