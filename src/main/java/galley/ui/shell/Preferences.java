package galley.ui.shell;

import galley.store.Comfort;
import galley.store.Failure;
import galley.store.Settings;
import galley.store.SettingsFile;
import galley.typography.HouseRules;
import galley.words.Problem;
import galley.work.Errands;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The settings as they are now, for all windows of the program. A change holds at once, and is written away from the window. */
final class Preferences {

    /** Writes settings, and tells why it could not. */
    private interface Keeping {
        void keep(Settings settings, Consumer<Problem> failed);
    }

    private final Keeping keeping;
    private final List<Consumer<Comfort>> followers = new ArrayList<>();
    private final List<Consumer<String>> dressers = new ArrayList<>();
    private Settings settings;
    private Optional<Problem> problem;

    private Preferences(SettingsFile.Found found, Keeping keeping) {
        this.keeping = keeping;
        this.settings = found.settings();
        this.problem = found.problem();
    }

    /**
     * {@return the settings kept in a file, read now: it is a few lines}
     *
     * @param file where they are kept
     * @param errands write it
     */
    static Preferences in(SettingsFile file, Errands errands) {
        return new Preferences(
                file.read(),
                (settings, failed) -> errands.send(
                        () -> {
                            file.write(settings);
                            return settings;
                        },
                        _ -> {},
                        e -> failed.accept(
                                e instanceof IOException reason
                                        ? Failure.writing(reason)
                                        : Problem.of("unforeseen", e.getClass().getSimpleName()))));
    }

    /** {@return the usual settings, kept nowhere} */
    static Preferences usual() {
        return new Preferences(new SettingsFile.Found(Settings.USUAL, Optional.empty()), (_, _) -> {});
    }

    /** {@return what is set as one types} */
    HouseRules asYouType() {
        return settings.asYouType();
    }

    /**
     * Changes what is set as one types, and keeps it.
     *
     * @param rules the rules that are on
     * @param failed is told why it could not be kept
     */
    void asYouType(HouseRules rules, Consumer<Problem> failed) {
        settings = settings.withAsYouType(rules);
        keeping.keep(settings, failed);
    }

    /** {@return the folder that is the library; empty until one is chosen} */
    Optional<Path> library() {
        return settings.library();
    }

    /**
     * Makes another folder the library, and keeps that.
     *
     * @param folder the folder
     * @param failed is told why it could not be kept
     */
    void library(Path folder, Consumer<Problem> failed) {
        settings = settings.withLibrary(folder);
        keeping.keep(settings, failed);
    }

    /** {@return how the writing surface is shown} */
    Comfort comfort() {
        return settings.comfort();
    }

    /**
     * Changes how the writing surface is shown, in every window, and keeps it.
     *
     * @param comfort how it is shown
     * @param failed is told why it could not be kept
     */
    void comfort(Comfort comfort, Consumer<Problem> failed) {
        settings = settings.withComfort(comfort);
        List.copyOf(followers).forEach(follower -> follower.accept(comfort));
        keeping.keep(settings, failed);
    }

    /**
     * Follows how the writing surface is shown, from now on.
     *
     * @param follower is told at once, and at each change
     * @return ends that
     */
    Runnable followComfort(Consumer<Comfort> follower) {
        followers.add(follower);
        follower.accept(settings.comfort());
        return () -> followers.remove(follower);
    }

    /** {@return the house style: the name of one that comes with the program, or the whole path of a file} */
    String style() {
        return settings.style();
    }

    /**
     * Chooses another house style, for every window, and keeps that.
     *
     * @param style the name of one that comes with the program, or the whole path of a file
     * @param failed is told why it could not be kept
     */
    void style(String style, Consumer<Problem> failed) {
        settings = settings.withStyle(style);
        List.copyOf(dressers).forEach(follower -> follower.accept(style));
        keeping.keep(settings, failed);
    }

    /**
     * Follows which house style is chosen, from now on.
     *
     * @param follower is told at each change
     * @return ends that
     */
    Runnable followStyle(Consumer<String> follower) {
        dressers.add(follower);
        return () -> dressers.remove(follower);
    }

    /** {@return what was wrong with the file, the first time it is asked for} */
    Optional<Problem> problem() {
        Optional<Problem> told = problem;
        problem = Optional.empty();
        return told;
    }
}
