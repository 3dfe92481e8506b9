package galley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the string literals of Java sources. It knows comments and text blocks, and nothing else of the language. */
final class Literals {

    private static final String COMMENT = "//[^\\n]*+|/\\*.*?\\*/";
    private static final String LETTER = "'(?:[^'\\\\]|\\\\.)++'";
    private static final String BLOCK = "\"{3}[^\"\\\\]*+(?:(?:\\\\.|\"(?!\"\"))[^\"\\\\]*+)*+\"{3}";
    private static final String LITERAL = "\"(?<literal>[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\"";
    private static final Pattern TOKEN =
            Pattern.compile(String.join("|", COMMENT, LETTER, BLOCK, LITERAL), Pattern.DOTALL);

    private Literals() {}

    /**
     * {@return the literals of all sources in a folder, text blocks left out}
     *
     * @param folder where the sources are
     */
    static List<String> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> of(read(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the literals of a source, as they are written}
     *
     * @param source Java
     */
    static List<String> of(String source) {
        List<String> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            if (matcher.group("literal") != null) {
                found.add(matcher.group("literal"));
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
