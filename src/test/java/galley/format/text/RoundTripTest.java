package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Article;
import galley.article.Block;
import galley.article.Block.Item;
import galley.article.Body;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The law of the writer: an article of ordinary prose comes back as it was written. */
class RoundTripTest {

    private static final int CASES = 20_000;

    private static final String[] WORDS =
            ("the bridge across harbor will open traffic again two years after ship struck pier works department said divers found cracks "
                            + "that nobody had looked for storm took away scaffolding in winter repairs cost third more than planned council decides")
                    .split(" ");
    private static final String[] NAMES = {"Mara Lind", "Tom Reed", "Ida Voss", "Odo Brand", "Ines Okoro"};

    @Test
    void proseComesBackAsItWasWritten() {
        for (int seed = 0; seed < CASES; seed++) {
            Article article = article(new Random(seed));
            String text = TextWriter.write(article);
            Article back = Import.article(text);
            List<String> written =
                    article.body().blocks().stream().map(Import::show).toList();
            List<String> read = back.body().blocks().stream().map(Import::show).toList();
            String where = "seed " + seed + "\n" + text + "\n";
            for (int i = 0; i < Math.min(written.size(), read.size()); i++) {
                assertEquals(written.get(i), read.get(i), "block " + i + " of " + where);
            }
            assertEquals(written.size(), read.size(), where);
            assertEquals(article.metadata().bylines(), back.metadata().bylines(), where);
            assertEquals(article.metadata().kicker(), back.metadata().kicker(), where);
            assertEquals(article.metadata().dateline(), back.metadata().dateline(), where);
            assertEquals(List.of(), back.metadata().notebook().setAside(), where);
        }
    }

    private static Article article(Random random) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Headline(text(capital(words(random, 4 + random.nextInt(7))))));
        if (random.nextBoolean()) {
            blocks.add(new Block.Standfirst(text(sentences(random, 1 + random.nextInt(2)))));
        }
        int sections = 1 + random.nextInt(4);
        for (int i = 0; i < sections; i++) {
            if (i > 0 || random.nextInt(4) == 0) {
                blocks.add(
                        random.nextInt(5) == 0 && i > 0
                                ? new Block.Divider(RichText.EMPTY)
                                : new Block.Heading(2, text(capital(words(random, 2 + random.nextInt(6))))));
            }
            paragraphs(random, blocks);
        }
        Metadata metadata = Metadata.EMPTY
                .withKicker(random.nextInt(3) == 0 ? "THE HARBOR" : "")
                .withBylines(bylines(random))
                .withDateline(random.nextInt(3) == 0 ? "PORT SABLE, March 3 (Nordwire)" : "");
        return new Article(metadata, Body.of(blocks));
    }

    private static List<Byline> bylines(Random random) {
        String first = NAMES[random.nextInt(2)];
        String second = NAMES[2 + random.nextInt(3)];
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(Byline.of(first));
            case 2 ->
                List.of(new Byline(
                        first, "transport correspondent", first + " covers the harbor for the Sable Gazette."));
            default -> List.of(new Byline(first, "reporter", ""), Byline.of(second));
        };
    }

    private static void paragraphs(Random random, List<Block> blocks) {
        blocks.add(paragraph(random));
        for (int i = random.nextInt(4); i > 0; i--) {
            switch (random.nextInt(5)) {
                case 0 -> items(random, blocks);
                case 1 -> quotation(random, blocks);
                default -> blocks.add(paragraph(random));
            }
            blocks.add(paragraph(random));
        }
    }

    private static void items(Random random, List<Block> blocks) {
        int depth = 1;
        Item.Marker[] markers = new Item.Marker[7];
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            Item.Marker marker = markers[depth] == null ? Item.Marker.values()[random.nextInt(2)] : markers[depth];
            markers[depth] = marker;
            String words = capital(words(random, 1 + random.nextInt(20))) + (random.nextBoolean() ? "." : "");
            blocks.add(new Item(marker, depth, text(words)));
            int next = Math.clamp(depth + random.nextInt(3) - 1, 1, 6);
            if (next > depth) {
                markers[next] = null;
            }
            depth = next;
        }
    }

    private static void quotation(Random random, List<Block> blocks) {
        int paragraphs = 1 + random.nextInt(3);
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Block.Quote(text(sentences(random, 1 + random.nextInt(3)))));
        }
        if (random.nextInt(3) > 0) {
            blocks.add(new Block.Attribution(text(NAMES[random.nextInt(NAMES.length)] + ", chief engineer")));
        }
    }

    private static Block paragraph(Random random) {
        String prose = sentences(random, 1 + random.nextInt(4));
        return new Block.Paragraph(
                text(random.nextInt(4) == 0 ? "“" + prose + "” " + capital(words(random, 3)) + "." : prose));
    }

    private static String sentences(Random random, int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(capital(words(random, 4 + random.nextInt(16))) + ".");
        }
        return String.join(" ", sentences);
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static RichText text(String words) {
        return RichText.of(words);
    }
}
