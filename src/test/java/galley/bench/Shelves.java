package galley.bench;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.RichText;
import galley.format.json.ArticleJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A folder of articles such as a desk has after some years: words as frequent as words are, from a vocabulary of thirty thousand, names that
 * come again, folders by month.
 */
final class Shelves {

    private static final int VOCABULARY = 30_000;
    private static final int NAMES = 120;
    private static final String[] SYLLABLES = {
        "ka", "lo", "min", "ter", "an", "es", "rou", "vel", "ish", "per", "con", "di", "gra", "sto", "u", "bra", "que",
        "fen", "ol", "tri", "man", "set", "ing", "har", "wex", "ply", "zo", "ne", "cha", "bor"
    };

    private final Random random = new Random(2026);
    private final List<String> vocabulary = new ArrayList<>();
    private final double[] share = new double[VOCABULARY];

    Shelves() {
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            vocabulary.add(word.toString());
            sum += 1.0 / (i + 2);
            share[i] = sum;
        }
        for (int i = 0; i < VOCABULARY; i++) {
            share[i] /= sum;
        }
    }

    /** Writes articles of 200 to 1,400 words into a folder. */
    void fill(Path folder, int articles) {
        try {
            for (int i = 0; i < articles; i++) {
                Path month = Files.createDirectories(folder.resolve("2026-" + (1 + i % 12)));
                Files.write(
                        month.resolve(word() + "-" + i + ".galley"),
                        ArticleJson.write(article()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Article article() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Headline(RichText.of(sentence(7))));
        blocks.add(new Block.Standfirst(RichText.of(sentence(18))));
        for (int n = 5 + random.nextInt(30); n > 0; n--) {
            blocks.add(
                    n % 8 == 0
                            ? new Block.Heading(2, RichText.of(sentence(4)))
                            : new Block.Paragraph(RichText.of(sentence(40))));
        }
        return new Article(
                Metadata.EMPTY
                        .withBylines(List.of(Byline.of(
                                vocabulary.get(random.nextInt(NAMES)) + " " + vocabulary.get(random.nextInt(NAMES)))))
                        .withSlug(word() + "-" + word())
                        .withKeywords(List.of(word(), word(), word())),
                Body.of(blocks));
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(word());
        }
        return sentence.append('.').toString();
    }

    /** {@return a word, a frequent one more often} */
    String word() {
        int at = java.util.Arrays.binarySearch(share, random.nextDouble());
        return vocabulary.get(Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at));
    }

    /** Takes a folder off the disk. */
    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
