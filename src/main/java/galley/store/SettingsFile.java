package galley.store;

import galley.typography.HouseRules;
import galley.typography.Rule;
import galley.words.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

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
    private static final String ZOOM = VIEW + "zoom";
    private static final String DAMAGED = ".damaged";
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
        Map<String, String> lines = new HashMap<>();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            properties.stringPropertyNames().forEach(name -> lines.put(name, properties.getProperty(name)));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return damaged();
        } catch (IOException e) {
            throw new UncheckedIOException("a text is read without a file", e);
        }
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
            Optional<Path> library = folder(lines.remove(LIBRARY));
            return lines.keySet().stream().anyMatch(name -> name.indexOf('\0') >= 0)
                    ? damaged()
                    : new Found(new Settings(rules, library, comfort, lines), Optional.empty());
        } catch (IllegalArgumentException e) {
            return damaged();
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
        Path aside = place.resolveSibling(place.getFileName() + DAMAGED);
        try {
            Files.move(place, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return new Found(Settings.USUAL, Optional.of(Problem.of("store.settings.unread")));
        }
        return new Found(
                Settings.USUAL,
                Optional.of(
                        Problem.of("store.settings.damaged", aside.getFileName().toString())));
    }

    /**
     * Writes the settings, whole or not at all.
     *
     * @param settings what is kept
     * @throws IOException if they could not be written; {@link Failure#writing} says it in a sentence
     */
    public void write(Settings settings) throws IOException {
        Properties properties = new Properties();
        properties.putAll(settings.others());
        settings.library().ifPresent(folder -> properties.setProperty(LIBRARY, folder.toString()));
        for (Rule rule : Rule.values()) {
            properties.setProperty(
                    RULES + rule.key(), String.valueOf(settings.asYouType().has(rule)));
        }
        for (Ease ease : Ease.values()) {
            properties.setProperty(
                    VIEW + ease.key(), String.valueOf(settings.comfort().has(ease)));
        }
        properties.setProperty(ZOOM, String.valueOf(settings.comfort().zoom().percent()));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Files.createDirectories(place.toAbsolutePath().getParent());
        WholeFile.write(place, sorted(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    /** The lines in their order and without the date, so that the same settings are the same file. */
    private static String sorted(String written) {
        return written.lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
