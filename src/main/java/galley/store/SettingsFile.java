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
 * Keeps the settings in a file that people can read and change: a line a setting, {@code as-you-type.quotes=true}. A file that makes no
 * sense is put aside under another name, and the settings are the usual ones; nothing about settings ever keeps the program from
 * starting.
 */
public final class SettingsFile {

    private static final String RULES = "as-you-type.";
    /** In two parts, as whole it would be the key of a sentence. */
    private static final String LIBRARY = "library." + "folder";

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
        HouseRules rules = HouseRules.USUAL;
        for (Rule rule : Rule.values()) {
            String value = lines.remove(RULES + rule.key());
            if (value != null && !value.equals("true") && !value.equals("false")) {
                return damaged();
            }
            rules = value == null ? rules : rules.with(rule, value.equals("true"));
        }
        Optional<Path> library = folder(lines.remove(LIBRARY));
        return lines.keySet().stream().anyMatch(name -> name.indexOf('\0') >= 0)
                ? damaged()
                : new Found(new Settings(rules, library, lines), Optional.empty());
    }

    /** A folder of another system, which is none here, is as if none were chosen. */
    private static Optional<Path> folder(String value) {
        try {
            return value == null || value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
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
