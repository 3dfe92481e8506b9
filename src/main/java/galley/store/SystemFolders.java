package galley.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The folders that a system keeps for programs, by its custom: one for what a person chose, one for what they made, one for what the program
 * remembers, and one for what may be deleted at any time. On Linux these are those of the XDG Base Directory Specification, 0.8.
 *
 * @param property gives a property of the Java system, or null
 * @param environment gives a variable of the environment, or null
 */
public record SystemFolders(UnaryOperator<String> property, UnaryOperator<String> environment) {

    /**
     * {@return the place that somebody names outright}
     *
     * @param name the name of a property of the Java system
     */
    public Optional<Path> named(String name) {
        return given(property.apply(name));
    }

    /** {@return the folder of the person} */
    public Path home() {
        return Path.of(property.apply("user.home"));
    }

    /** {@return Galley's folder for what a person chose} */
    public Path config() {
        return choose(roaming(), applicationSupport(), xdgConfig().resolve("galley"));
    }

    /** {@return Galley's folder for what a person made} */
    public Path data() {
        return choose(roaming(), applicationSupport(), xdgData().resolve("galley"));
    }

    /** {@return Galley's folder for what it remembers by itself} */
    public Path state() {
        return choose(
                local(),
                applicationSupport(),
                of("XDG_STATE_HOME", ".local", "state").resolve("galley"));
    }

    /** {@return Galley's folder for what may be deleted at any time} */
    public Path cache() {
        return choose(
                local().resolve("Cache"),
                home().resolve("Library").resolve("Caches").resolve("Galley"),
                of("XDG_CACHE_HOME", ".cache").resolve("galley"));
    }

    /** {@return where programs keep what a person chose, by the custom of Linux} */
    public Path xdgConfig() {
        return of("XDG_CONFIG_HOME", ".config");
    }

    /** {@return where programs keep what a person made, by the custom of Linux} */
    public Path xdgData() {
        return of("XDG_DATA_HOME", ".local", "share");
    }

    /** {@return whether the system is Windows} */
    public boolean isWindows() {
        return system().startsWith("windows");
    }

    /** {@return whether the system is macOS} */
    public boolean isMac() {
        return system().startsWith("mac");
    }

    private String system() {
        return property.apply("os.name").toLowerCase(Locale.ROOT);
    }

    private Path choose(Path windows, Path mac, Path other) {
        return isWindows() ? windows : isMac() ? mac : other;
    }

    private Path roaming() {
        return of("APPDATA", "AppData", "Roaming").resolve("Galley");
    }

    private Path local() {
        return of("LOCALAPPDATA", "AppData", "Local").resolve("Galley");
    }

    private Path applicationSupport() {
        return home().resolve("Library").resolve("Application Support").resolve("Galley");
    }

    /** A folder that is not absolute is to be ignored, as the XDG specification says. */
    private Path of(String variable, String... otherwise) {
        return given(environment.apply(variable)).filter(Path::isAbsolute).orElseGet(() -> {
            Path folder = home();
            for (String name : otherwise) {
                folder = folder.resolve(name);
            }
            return folder;
        });
    }

    private static Optional<Path> given(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
    }
}
