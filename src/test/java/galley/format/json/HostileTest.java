package galley.format.json;

import static galley.format.json.Documents.open;
import static galley.format.json.Documents.survives;
import static galley.format.json.Documents.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.RichText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** Bytes nobody meant as a document: whatever they are, an article or a sentence comes of them, and soon. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class HostileTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    @Test
    void flippedBytesNeverBreakTheReader() {
        byte[] file = utf8(Documents.version1());
        for (int seed = 0; seed < 10_000; seed++) {
            Random random = new Random(seed);
            byte[] broken = file.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            survivesAndStays(broken, "seed " + seed);
        }
    }

    @Test
    void piecesInDisorderNeverBreakTheReader() {
        List<String> pieces = Documents.version1().lines().toList();
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            List<String> mixed = new ArrayList<>(pieces);
            Collections.swap(mixed, random.nextInt(mixed.size()), random.nextInt(mixed.size()));
            mixed.remove(random.nextInt(mixed.size()));
            survivesAndStays(utf8(String.join("\n", mixed)), "seed " + seed);
        }
    }

    /** If it can be read at all, writing it and reading that changes nothing more. */
    private static void survivesAndStays(byte[] document, String at) {
        survives(document);
        if (ArticleJson.read(document) instanceof Opened.Ok(Article article)) {
            assertEquals(article, open(ArticleJson.write(article)), at);
        }
    }

    @Test
    void everyCaseOfTheCorpusIsRefusedOrKept() throws IOException {
        Path folder = CORPUS.resolve("json");
        assumeTrue(Files.isDirectory(folder), "no corpus beside the project");
        try (Stream<Path> cases = Files.list(folder)) {
            for (Path file : cases.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = file.getFileName().toString();
                assertInstanceOf(Opened.Refused.class, ArticleJson.read(bytes), name);
                survives(bytes);
                Opened inside = ArticleJson.read(within(bytes));
                survives(within(bytes));
                if (name.startsWith("y_") && !name.contains("duplicated")) {
                    assertInstanceOf(Opened.Ok.class, inside, name);
                    assertEquals(inside, new Opened.Ok(open(ArticleJson.write(((Opened.Ok) inside).article()))), name);
                } else if (name.startsWith("n_") || name.contains("duplicated")) {
                    assertFalse(inside instanceof Opened.Ok, name);
                }
            }
        }
    }

    /** A case as the value of a field we do not know. */
    private static byte[] within(byte[] json) {
        byte[] before = utf8("{\"format\":\"galley\",\"version\":1,\"x\":");
        byte[] after = utf8("\n,\"body\":[{\"type\":\"headline\",\"text\":\"H\"}]}");
        return ByteBuffer.allocate(before.length + json.length + after.length)
                .put(before)
                .put(json)
                .put(after)
                .array();
    }

    @Test
    void naughtyStringsComeBackFromEveryPlaceThatTakesText() throws IOException {
        Path file = CORPUS.resolve("strings/blns.json");
        assumeTrue(Files.isRegularFile(file), "no corpus beside the project");
        String[] strings = new JsonMapper().readValue(Files.readAllBytes(file), String[].class);
        assertFalse(strings.length == 0);
        for (String string : strings) {
            Article article = everywhere(string);
            assertEquals(article, open(ArticleJson.write(article)), string);
        }
    }

    private static Article everywhere(String string) {
        String line = string.replaceAll("[\\r\\n]", "");
        RichText text = RichText.of(line, Mark.Style.STRONG, new Mark.Link(string), new Mark.Language(string));
        RichText plain = RichText.of(line);
        List<Block> body = List.of(
                new Block.Headline(plain),
                new Block.Standfirst(text),
                new Block.Paragraph(plain),
                new Block.Paragraph(text),
                new Block.Heading(3, plain),
                new Block.Quote(plain),
                new Block.Attribution(plain),
                new Block.Item(Block.Item.Marker.NUMBER, 1, plain),
                new Block.Divider(plain),
                new Block.Unknown("{\"type\":\"x\"}", text));
        Metadata metadata = Metadata.EMPTY
                .withKicker(string)
                .withKeywords(List.of(string, string))
                .noted(notebook -> notebook.withNotes(string));
        return new Article(metadata, Body.of(body));
    }

    @Test
    void namesThatHashAlikeDoNotSlowTheReader() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 1 << 16; i++) {
            fields.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 16; bit++) {
                fields.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            fields.append("\":1");
        }
        Map<String, String> unknown =
                open(Documents.metadata(fields.toString())).metadata().unknown();
        assertEquals(1 << 16, unknown.size());
    }
}
