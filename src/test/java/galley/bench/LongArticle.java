package galley.bench;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.Run;
import galley.store.DocumentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** An article as long as a book: the measure of everything that must stay fast. */
final class LongArticle {

    /** How many paragraphs it has. */
    static final int PARAGRAPHS = 10_000;

    /** How many of them a chapter has. */
    static final int IN_CHAPTER = 2_000;

    private static final int WORDS = 40;
    private static final String[] VOCABULARY = """
            harbour bridge ferry council vote the a of to in and on that for with was said after before city budget tide
            engineer report Tuesday morning night million crowns plan street window paper editor question answer nobody
            """.strip().split("\\s+");

    private LongArticle() {}

    /** {@return the same article each time: some words strong, some linked, a heading every twenty paragraphs} */
    static Article make() {
        return of(PARAGRAPHS, PARAGRAPHS);
    }

    /** {@return an article as long, in chapters: sections of {@link #IN_CHAPTER} paragraphs, each with a hundred subsections} */
    static Article inChapters() {
        return of(PARAGRAPHS, IN_CHAPTER);
    }

    /** {@return an article of the usual length, made likewise} */
    static Article ofWords(int words) {
        return of(words / WORDS, PARAGRAPHS);
    }

    /** {@return an article of some paragraphs, of which the first is so long} */
    static Article ofLetters(int letters) {
        RichText text = RichText.of("letters ".repeat(letters / 8));
        return new Article(
                Metadata.EMPTY,
                Body.of(
                        new Block.Headline(RichText.of("One paragraph")),
                        new Block.Paragraph(text),
                        new Block.Paragraph(RichText.of("After it.")),
                        new Block.Paragraph(RichText.of("The end."))));
    }

    private static Article of(int paragraphs, int chapter) {
        Random random = new Random(2026);
        List<Block> blocks = new ArrayList<>(paragraphs + paragraphs / 20 + 1);
        blocks.add(new Block.Headline(RichText.of("A bridge that took ten thousand paragraphs")));
        for (int i = 0; i < paragraphs; i++) {
            if (i > 0 && i % chapter == 0) {
                blocks.add(new Block.Heading(2, RichText.of("Chapter " + i / chapter)));
            }
            if (i % 20 == 10) {
                blocks.add(new Block.Heading(chapter < paragraphs ? 3 : 2, RichText.of("What " + sentence(random, 4))));
            }
            blocks.add(new Block.Paragraph(paragraph(random)));
        }
        return new Article(Metadata.EMPTY, Body.of(blocks));
    }

    /**
     * Takes an article off the disk.
     *
     * @param file where it was saved
     */
    static void delete(DocumentFile file) throws IOException {
        Optional<DocumentFile> previous = file.previous();
        if (previous.isPresent()) {
            Files.delete(previous.get().path());
        }
        Files.delete(file.path());
    }

    private static RichText paragraph(Random random) {
        int marked = random.nextInt(WORDS - 3);
        Mark mark = random.nextInt(4) == 0 ? new Mark.Link("https://example.org/bridge") : Mark.Style.STRONG;
        return RichText.of(List.of(
                new Run("It " + sentence(random, marked) + " ", Set.of()),
                new Run(sentence(random, 2), random.nextInt(5) == 0 ? Set.of(mark) : Set.of()),
                new Run(" " + sentence(random, WORDS - marked - 3) + ".", Set.of())));
    }

    private static String sentence(Random random, int words) {
        List<String> sentence = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            sentence.add(VOCABULARY[random.nextInt(VOCABULARY.length)]);
        }
        return String.join(" ", sentence);
    }
}
