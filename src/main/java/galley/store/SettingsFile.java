package galley.store;

import galley.typography.HouseRules;
import galley.typography.Rule;
import galley.words.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the settings in a file that people can read and change: a line a setting, {@code as-you-type.quotes=true}, {@code view.zoom=125}. A file that makes no
 * sense is put aside under another name, and the settings are the usual ones; nothing about settings ever keeps the program from
 * starting.
 */
public final class SettingsFile {

    private static final String RULES = "as-you-type.";
    /** In two parts, as whole it would be the key of a sentence. */
    private static final String LIBRARY = "library." + "folder";

    private static final String VIEW = "view.";
    private static final String STYLE = "page." + "style";
    private static final String ZOOM = VIEW + "zoom";
    private static final long LARGEST = 1 << 20;

    private final Path place;

    /**
     * Names the file.
     *
     * @param place where it lies; neither it nor its folder need be there
     */
    public SettingsFile(Path place) {
        this.place = place;
    }

    /**
     * What was read.
     *
     * @param settings the settings; the usual ones as far as the file says nothing
     * @param problem what was wrong with the file
     */
    public record Found(Settings settings, Optional<Problem> problem) {}

    /** {@return the settings of the file; the usual ones where there is none} */
    public Found read() {
        try {
            return Files.size(place) > LARGEST ? damaged() : parsed(Files.readAllBytes(place));
        } catch (NoSuchFileException e) {
            return new Found(Settings.USUAL, Optional.empty());
        } catch (IOException e) {
            return new Found(Settings.USUAL, Optional.of(Problem.of("store.settings.unread")));
        }
    }

    private Found parsed(byte[] bytes) {
        return Lines.read(bytes).flatMap(SettingsFile::settings).orElseGet(this::damaged);
    }

    private static Optional<Found> settings(Map<String, String> given) {
        Map<String, String> lines = new HashMap<>(given);
        try {
            HouseRules rules = HouseRules.USUAL;
            for (Rule rule : Rule.values()) {
                rules = rules.with(rule, isOn(lines.remove(RULES + rule.key()), rules.has(rule)));
            }
            Comfort comfort = Comfort.USUAL;
            for (Ease ease : Ease.values()) {
                comfort = comfort.with(ease, isOn(lines.remove(VIEW + ease.key()), ease.isUsual()));
            }
            String zoom = lines.remove(ZOOM);
            comfort = zoom == null ? comfort : comfort.withZoom(new Zoom(Integer.parseInt(zoom)));
            String style = lines.containsKey(STYLE) ? lines.remove(STYLE) : Settings.USUAL.style();
            Optional<Path> library = folder(lines.remove(LIBRARY));
            return Optional.of(new Found(new Settings(rules, library, comfort, style, lines), Optional.empty()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A folder of another system, which is none here, is as if none were chosen. */
    private static Optional<Path> folder(String value) {
        try {
            return value == null || value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a line says that something is on; where there is none, what is usual. */
    private static boolean isOn(String value, boolean usual) {
        return switch (value) {
            case null -> usual;
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false: " + value);
        };
    }

    private Found damaged() {
        Problem problem = Lines.putAside(place)
                .map(name -> Problem.of("store.settings.damaged", name))
                .orElse(Problem.of("store.settings.unread"));
        return new Found(Settings.USUAL, Optional.of(problem));
    }

    /**
     * Writes the settings, whole or not at all.
     *
     * @param settings what is kept
     * @throws IOException if they could not be written; {@link Failure#writing} says it in a sentence
     */
    public void write(Settings settings) throws IOException {
        Map<String, String> lines = new HashMap<>(settings.others());
        settings.library().ifPresent(folder -> lines.put(LIBRARY, folder.toString()));
        for (Rule rule : Rule.values()) {
            lines.put(RULES + rule.key(), String.valueOf(settings.asYouType().has(rule)));
        }
        for (Ease ease : Ease.values()) {
            lines.put(VIEW + ease.key(), String.valueOf(settings.comfort().has(ease)));
        }
        lines.put(STYLE, settings.style());
        lines.put(ZOOM, String.valueOf(settings.comfort().zoom().percent()));
        Files.createDirectories(place.toAbsolutePath().getParent());
        WholeFile.write(place, Lines.write(lines));
    }
}
