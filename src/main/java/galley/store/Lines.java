package galley.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names and values as lines of text that people can read and change, in the manner of {@link Properties}. */
final class Lines {

    private static final String DAMAGED = ".damaged";

    private Lines() {}

    /**
     * Puts a file that makes no sense aside, under another name beside it.
     *
     * @param place where it lies
     * @return what it is called now; empty where it could not be moved
     */
    static Optional<String> putAside(Path place) {
        Path aside = place.resolveSibling(place.getFileName() + DAMAGED);
        try {
            Files.move(place, aside, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(aside.getFileName().toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** {@return what stands in the lines, by name; empty where they make no sense} */
    static Optional<Map<String, String>> read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            Map<String, String> lines = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> lines.put(name, properties.getProperty(name)));
            return lines.keySet().stream().anyMatch(name -> name.indexOf('\0') >= 0)
                    ? Optional.empty()
                    : Optional.of(lines);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a text is read without a file", e);
        }
    }

    /** {@return the lines in their order and without the date, so that the same names and values are the same file} */
    static byte[] write(Map<String, String> lines) throws IOException {
        Properties properties = new Properties();
        properties.putAll(lines);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
