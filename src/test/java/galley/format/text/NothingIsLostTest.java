package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import galley.article.Article;
import galley.article.Block;
import galley.article.Byline;
import galley.article.SetAside;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The law of the room: every word of the raw text is in the article or among the lines set aside. */
class NothingIsLostTest {

    private static final int CASES = 20_000;

    private static final String[] WORDS = {
        "bridge",
        "Harbor",
        "the",
        "of",
        "Mara",
        "Lind",
        "and",
        "By",
        "Port",
        "Sable",
        "Reuters",
        "March",
        "2026",
        "3",
        "pier",
        "Комісія",
        "мосту",
        "Brücke",
        "«так»",
        "“no”",
        "said",
        "storm",
        "PORT",
        "SABLE",
        "**strong**",
        "Facebook",
        "Share",
        "جسر",
        "12",
        "U.S.",
        "e-mail",
        "—",
        "–",
        "-",
        ">",
        "#",
        "|",
        "·",
        "well-",
        "Read",
        "more:",
        "comments",
        "min",
        "correspondent",
        "in",
        "(photo)",
        "©",
        "漢字"
    };

    private static final String[] WHOLE = {
        "Share This Article",
        "5 Min Read",
        "Leave a Comment",
        "By Mara Lind",
        "Mara Lind",
        "Mara Lind and Tom Reed",
        "By Mara Lind, Tom Reed and Ida Voss",
        "* * *",
        "---",
        "###",
        "ENDS",
        "• ",
        "•",
        "Related:",
        "Media contact:",
        "Tags: harbor, bridge",
        "3 March 2026",
        "Updated 2 hours ago",
        "PORT SABLE, March 3 (Nordwire) — The bridge fell.",
        "PORT SABLE —",
        "“We are late.”",
        "“We are late,” she said.",
        "— Mara Lind, engineer",
        "- Mara Lind",
        "1. First",
        "2. Second",
        "7) Seventh",
        "> quoted",
        ">> deeper",
        ">",
        "# Title",
        "## Section ##",
        "INTERVIEW",
        "Subject: Bridge",
        "From: Mara",
        "--",
        "Hi Tom,",
        "Mara Lind covers the harbor for the Gazette.",
        "Transport correspondent",
        "Home > News > Harbor",
        "Photo: Jon Vale",
        "Getty Images",
        "Skip to content",
        "“Open only",
        "„So.“",
        "3. März war ein Dienstag.",
        "\u00a0",
        "\u200b",
        "Why it took so long",
        "What next?",
        "Q: Why?",
        "SABLE-BRIDGE/",
        "Facebook",
        "X",
        "Final Thoughts",
        "**Section**",
        "A. B.",
        "?",
        "…",
        "By",
        "by ",
        "Von Mara Lind",
        "Drei Gründe:"
    };

    private static final Set<String> SIGNS = Set.of("by", "von", "and");

    @Test
    void everyWordIsInTheArticleOrSetAside() {
        for (int seed = 0; seed < CASES; seed++) {
            String raw = text(new Random(seed));
            if (raw.isBlank()) {
                continue;
            }
            if (TextImport.read(raw) instanceof Imported.Ok(Article article)) {
                requireAll(seed, raw, article);
            }
        }
    }

    @Test
    void everyLineSetAsideIsALineOfTheTextAndFindsItsPlace() {
        for (int seed = 0; seed < CASES / 4; seed++) {
            String raw = text(new Random(seed));
            if (TextImport.read(raw) instanceof Imported.Ok(Article article)) {
                String[] lines = raw.split("\r\n|[\n\r\u0085\u2029]", -1);
                int last = 0;
                for (SetAside aside : article.metadata().notebook().setAside()) {
                    String where = "seed " + seed + ": " + aside;
                    assertTrue(lines[aside.line() - 1].equals(aside.text()), where);
                    assertTrue(aside.line() > last, where);
                    assertTrue(aside.before() <= article.body().size(), where);
                    boolean splitsHead = article.body().size() > aside.before()
                            && article.body().block(aside.before()) instanceof Block.Standfirst;
                    assertTrue(!splitsHead, where);
                    last = aside.line();
                }
            }
        }
    }

    private static void requireAll(int seed, String raw, Article article) {
        Map<String, Integer> found = new HashMap<>();
        for (Block block : article.body().blocks()) {
            count(block.text().string(), found, 1);
        }
        for (Byline byline : article.metadata().bylines()) {
            count(byline.name() + " " + byline.role() + " " + byline.biography(), found, 1);
        }
        count(article.metadata().kicker() + " " + article.metadata().dateline(), found, 1);
        for (SetAside aside : article.metadata().notebook().setAside()) {
            count(aside.text(), found, 1);
        }
        count(raw, found, -1);
        List<String> lost = found.entrySet().stream()
                .filter(word -> word.getValue() < 0
                        && !SIGNS.contains(word.getKey())
                        && !word.getKey().matches("\\d+"))
                .map(Map.Entry::getKey)
                .toList();
        if (!lost.isEmpty()) {
            fail("seed " + seed + " lost " + lost + " of\n" + raw + "\n-> " + article);
        }
    }

    private static void count(String text, Map<String, Integer> words, int by) {
        String spaced = text.replaceAll("[\n\r\u0085\u2029]", " ").replaceAll("(\\p{IsIdeographic})", " $1 ");
        for (String word : Tidy.line(spaced).split("[^\\p{L}\\p{N}\\p{M}]+")) {
            if (!word.isEmpty()) {
                words.merge(word.toLowerCase(Locale.ROOT), by, Integer::sum);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder raw = new StringBuilder();
        String end = new String[] {"\n", "\r\n", "\r", "\n\n"}[random.nextInt(4)];
        int lines = 1 + random.nextInt(14);
        int wrapped = random.nextInt(5) == 0 ? 40 + random.nextInt(40) : 0;
        for (int i = 0; i < lines; i++) {
            raw.append(" ".repeat(random.nextInt(4) == 0 ? random.nextInt(9) : 0));
            raw.append(line(random, wrapped, end)).append(end);
            raw.append(end.repeat(random.nextInt(3) == 0 ? 1 : 0));
        }
        return raw.toString();
    }

    private static String line(Random random, int wrapped, String end) {
        if (random.nextInt(5) < 2) {
            return WHOLE[random.nextInt(WHOLE.length)];
        }
        String[] openings = {"", "", "", "", "• ", "- ", "* ", "– ", "1. ", "2. ", "3) ", "> ", "## ", "By ", "“", "\t"
        };
        StringBuilder line = new StringBuilder(openings[random.nextInt(openings.length)]);
        int column = 0;
        for (int words = 1 + random.nextInt(random.nextInt(3) == 0 ? 60 : 8); words > 0; words--) {
            String word = WORDS[random.nextInt(WORDS.length)];
            boolean breaks = wrapped > 0 && column + word.length() > wrapped;
            line.append(
                            breaks
                                    ? end.substring(0, end.length() > 1 && end.charAt(0) == '\r' ? 2 : 1)
                                    : line.isEmpty() ? "" : " ")
                    .append(word);
            column = breaks ? word.length() : column + 1 + word.length();
        }
        String[] closings = {"", "", ".", "?", ":", "”", "!”", ".”", ","};
        return line.append(closings[random.nextInt(closings.length)]).toString();
    }
}
