package galley.ui.shell;

import galley.format.html.HouseStyle;
import galley.store.StyleFile;
import galley.words.Problem;
import galley.words.Words;
import galley.work.Errands;
import galley.work.Vigil;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * The house style a window wears, in its preview and its exports. A desk's own file is read away from the window, and again whenever it
 * changes, for as long as somebody looks. A broken one changes nothing: what was worn last of it stays, and it is said why.
 */
final class Wardrobe {

    /** Letters the web view takes in without being felt much; a longer style costs seconds at once, and time at each key. Few have a tenth. */
    private static final int LONGEST_SHOWN = 1 << 20;

    private static final Duration LOOK = Duration.ofSeconds(1);

    /**
     * What a window wears.
     *
     * @param style the style
     * @param problem what is wrong with the file it should have been
     */
    record Worn(HouseStyle style, Optional<Problem> problem) {}

    /** A style that was good, and of which file. */
    private record Good(String choice, HouseStyle style) {}

    private final Preferences preferences;
    private final Words words;
    private final Errands errands = Errands.onVirtualThread(Platform::runLater);
    private final Runnable end;
    private Consumer<Worn> wearer = _ -> {};
    private Optional<Vigil> vigil = Optional.empty();
    private Good good = new Good("", HouseStyle.NEWS);
    private boolean looking;

    Wardrobe(Preferences preferences, Words words) {
        this.preferences = preferences;
        this.words = words;
        end = preferences.followStyle(_ -> change());
    }

    /** Dresses a preview, from now on, and no other. */
    void dress(Consumer<Worn> other) {
        wearer = other;
        change();
    }

    /** Says whether somebody sees the preview; a file is watched only then. */
    void look(boolean sees) {
        if (looking != sees) {
            looking = sees;
            change();
        }
    }

    /** {@return what a page is to wear that is written now; to be asked for here, and then read wherever files are} */
    Supplier<Worn> forExport() {
        String choice = preferences.style();
        Good last = good;
        return () -> read(choice, last);
    }

    /** {@return the file that is worn; empty where the style comes with the program} */
    Optional<Path> file() {
        return file(preferences.style());
    }

    /** Watches and wears nothing more. */
    void close() {
        end.run();
        vigil.ifPresent(Vigil::close);
        wearer = _ -> {};
    }

    private void change() {
        vigil.ifPresent(Vigil::close);
        vigil = Optional.empty();
        String choice = preferences.style();
        Optional<StyleFile> watched = file(choice).filter(_ -> looking).map(StyleFile::new);
        if (watched.isEmpty()) {
            if (looking) {
                wear(choice, read(choice, good));
            }
            return;
        }
        vigil = Optional.of(
                Vigil.watch("house-style", LOOK, watched.get()::stamp, Platform::runLater, () -> again(choice)));
    }

    private void again(String choice) {
        Good last = good;
        errands.send(() -> read(choice, last), worn -> wear(choice, worn), e -> {
            throw new IllegalStateException("a style was not read", e);
        });
    }

    private void wear(String choice, Worn worn) {
        if (choice.equals(preferences.style())) {
            if (worn.problem().isEmpty()) {
                good = new Good(choice, worn.style());
            }
            wearer.accept(shown(worn));
        }
    }

    private static Worn shown(Worn worn) {
        return worn.style().rules().length() <= LONGEST_SHOWN
                ? worn
                : new Worn(
                        HouseStyle.NEWS,
                        Optional.of(Problem.of("style.long", worn.style().name())));
    }

    /** {@return what a choice means now; of a broken file, what was good of it last, or else the usual style} */
    private Worn read(String choice, Good last) {
        Optional<Path> file = file(choice);
        if (file.isEmpty()) {
            return new Worn(HouseStyle.named(choice).orElse(HouseStyle.NEWS), Optional.empty());
        }
        String name = String.valueOf(file.get().getFileName());
        return switch (new StyleFile(file.get()).read(HouseStyle::flaw)) {
            case StyleFile.Text(String css) -> new Worn(new HouseStyle(name, css), Optional.empty());
            case StyleFile.Refused(Problem flaw) -> {
                boolean known = last.choice().equals(choice);
                String said = words.text(flaw);
                yield new Worn(
                        known ? last.style() : HouseStyle.NEWS,
                        Optional.of(
                                known
                                        ? Problem.of("style.kept", name, said)
                                        : Problem.of("style.instead", name, said)));
            }
        };
    }

    private static Optional<Path> file(String choice) {
        try {
            return HouseStyle.named(choice).isPresent()
                    ? Optional.empty()
                    : Optional.of(Path.of(choice)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
