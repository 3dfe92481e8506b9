package galley.cli;

import java.util.Locale;
import java.util.Map;

/** Whether a window could be opened here. Only on Linux and its relatives is that not certain. */
final class Display {

    private Display() {}

    /** {@return whether this machine has one} */
    static boolean isThere() {
        return isThere(System.getProperty("os.name"), System.getProperty("glass.platform"), System.getenv());
    }

    /**
     * {@return whether such a machine has one}
     *
     * @param system the name of its operating system
     * @param platform what JavaFX was told to draw on, such as {@code Headless}; null if nothing
     * @param environment its variables
     */
    static boolean isThere(String system, String platform, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("win")
                || name.contains("mac")
                || platform != null
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
