package galley;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence the program speaks is in {@code assets/words}, and every sentence there is spoken.
 *
 * <p>Keys are found in the sources as whole literals ({@code "store.missing"}). One may be put together from a literal that ends in a
 * dot and a word that stands in the sources too ({@code "set-aside." + reason}); no other way of making a key passes.
 */
class WordsTest {

    private static final Path FOLDER = Path.of("assets", "words");
    private static final Path ENGLISH = FOLDER.resolve("words.properties");
    private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[a-z0-9-]+)+");
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");
    private static final Set<String> LITERALS = new HashSet<>(Literals.in(Path.of("src", "main", "java")));

    static Stream<Path> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList().stream();
        }
    }

    @Test
    void everyKeyUsedIsDefined() throws IOException {
        Properties words = words(ENGLISH);
        Set<String> rooms = words.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        List<String> undefined = LITERALS.stream()
                .filter(KEY.asMatchPredicate())
                .filter(literal -> rooms.contains(literal.substring(0, literal.indexOf('.') + 1)))
                .filter(Predicate.not(words::containsKey))
                .sorted()
                .toList();
        assertEquals(List.of(), undefined);
    }

    @Test
    void everyKeyDefinedIsUsed() throws IOException {
        List<String> unused = words(ENGLISH).stringPropertyNames().stream()
                .filter(key -> !LITERALS.contains(key) && !isPutTogether(key))
                .sorted()
                .toList();
        assertEquals(List.of(), unused);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysTheSame(Path language) throws IOException {
        Properties english = words(ENGLISH);
        Properties words = words(language);
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(words.stringPropertyNames()));
        assertAll(english.stringPropertyNames().stream()
                .map(key -> () -> assertEquals(gaps(english.getProperty(key)), gaps(words.getProperty(key)), key)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySentenceIsAPattern(Path language) throws IOException {
        Properties words = words(language);
        assertAll(words.stringPropertyNames().stream().map(key -> () -> {
            String sentence = words.getProperty(key);
            int gaps = new MessageFormat(sentence).getFormatsByArgumentIndex().length;
            assertEquals(gaps, gaps(sentence).size(), key + " leaves out one of its gaps");
            assertFalse(sentence.isBlank(), key);
            assertFalse(sentence.contains("'"), key + ": an apostrophe is written ’");
            assertFalse(sentence.contains("\""), key + ": quotation marks are curly");
        }));
    }

    @Test
    void literalsAreFoundWhereTheyAre() {
        String source = """
                // "no.comment" here
                /* "nor.this" */ char c = '"';
                text("a.key", "with \\"escapes\\""); String block = \"""
                    "not.a-key"
                    \"""; "set-aside." + reason
                """;
        assertEquals(List.of("a.key", "with \\\"escapes\\\"", "set-aside."), Literals.of(source));
    }

    private static boolean isPutTogether(String key) {
        int dot = key.lastIndexOf('.') + 1;
        return LITERALS.contains(key.substring(0, dot)) && LITERALS.contains(key.substring(dot));
    }

    private static Set<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(gap -> gap.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A key that is defined twice would lose its first sentence without a word. */
    private static Properties words(Path language) throws IOException {
        List<Object> twice = new ArrayList<>();
        Properties words = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    twice.add(key);
                }
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(language)) {
            words.load(reader);
        }
        twice.sort(Comparator.comparing(Object::toString));
        assertEquals(List.of(), twice, language + " defines these twice");
        return words;
    }
}
