package galley.format.text;

import galley.article.Article;
import galley.article.Block;
import galley.article.Byline;
import galley.article.Group;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes an article as plain text a desk can paste into a mail. What belongs together stands together and a blank line parts it from
 * the rest, which is also how {@link TextImport} finds its way back: the kicker in capitals, the headline, and the standfirst attached
 * to it; "By" and the authors, their biographies attached; the dateline in capitals and a dash before the first paragraph; a quotation
 * indented in quotation marks, its attribution under it; {@code •} and {@code 1.} before items, inner ones indented; {@code * * *}.
 *
 * <p>Ordinary prose comes back from this form with the same kinds of block and the same letters. Plain text cannot carry marks
 * (strong, links, languages), levels of headings, soft line breaks, which become line ends, empty blocks, an attribution without
 * quotation, and lists whose first item is an inner one. A paragraph that looks like something else comes back as that: one that reads
 * like a heading, or begins like an item or a date line of a page. The desk's notes and what was set aside are not written.
 */
public final class TextWriter {

    private static final String INDENT = "    ";

    private final StringBuilder out = new StringBuilder();
    private String dateline;

    private TextWriter(String dateline) {
        this.dateline = dateline;
    }

    /**
     * {@return an article as plain text; lines end with LF, the last one too}
     *
     * @param article any article
     */
    public static String write(Article article) {
        Metadata metadata = article.metadata();
        List<Block> blocks = article.body().blocks();
        boolean standfirst = blocks.size() > 1 && blocks.get(1) instanceof Block.Standfirst;
        TextWriter writer = new TextWriter(datelineOf(metadata.dateline()));
        List<String> head = new ArrayList<>();
        head.add(metadata.kicker().toUpperCase(Locale.ROOT));
        head.add(letters(blocks.getFirst().text()));
        head.add(standfirst ? letters(blocks.get(1).text()) : "");
        writer.paragraph(head);
        writer.paragraph(bylines(metadata.bylines()));
        Group.of(blocks.subList(standfirst ? 2 : 1, blocks.size())).forEach(writer::group);
        writer.datelineAlone();
        return writer.out.toString();
    }

    /**
     * {@return a piece of an article as plain text; words within a block, and a block alone, without a line end behind them}
     *
     * @param slice any piece
     */
    public static String write(Slice slice) {
        if (slice.tail().isEmpty() || slice.head().isEmpty() && slice.tail().size() == 1) {
            RichText text = slice.tail().isEmpty()
                    ? slice.head()
                    : slice.tail().getFirst().text();
            if (!text.isEmpty()) {
                return letters(text);
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!slice.head().isEmpty()) {
            blocks.add(new Block.Paragraph(slice.head()));
        }
        blocks.addAll(slice.tail());
        TextWriter writer = new TextWriter("");
        Group.of(blocks).forEach(writer::group);
        return writer.out.toString();
    }

    private void group(Group group) {
        switch (group) {
            case Group.Single(Block block) -> single(block);
            case Group.Quotation quotation -> quotation(quotation);
            case Group.FactBox(List<Block> facts) -> {
                datelineAlone();
                paragraph(facts.stream().map(fact -> letters(fact.text())).toList());
            }
            case Group.Items(List<Block> items) -> {
                datelineAlone();
                paragraph(new ItemLines().of(items));
            }
        }
    }

    private void single(Block block) {
        if (block instanceof Block.Paragraph && !dateline.isEmpty()) {
            paragraph(List.of(dateline + " — " + letters(block.text())));
            dateline = "";
            return;
        }
        datelineAlone();
        paragraph(
                switch (block) {
                    case Block.Divider _ when block.text().isEmpty() -> List.of("* * *");
                    case Block.Figure figure ->
                        List.of(letters(figure.text()), figure.picture().credit());
                    case Block.Embed embed -> List.of(letters(embed.text()), embed.address());
                    case Block.Headline _,
                            Block.Standfirst _,
                            Block.Paragraph _,
                            Block.Heading _,
                            Block.Quoted _,
                            Block.Attribution _,
                            Block.Item _,
                            Block.Fact _,
                            Block.Correction _,
                            Block.Divider _,
                            Block.Unknown _ -> List.of(letters(block.text()));
                });
    }

    /** Of several paragraphs each opens the quotation, and only the last closes it. */
    private void quotation(Group.Quotation quotation) {
        datelineAlone();
        List<Block> quotes = quotation.quotes();
        for (int i = 0; i < quotes.size(); i++) {
            boolean last = i == quotes.size() - 1;
            String words = INDENT + "“" + letters(quotes.get(i).text()) + (last ? "”" : "");
            String speaker = letters(quotation.attribution());
            paragraph(last && !speaker.isEmpty() ? List.of(words, INDENT + "— " + speaker) : List.of(words));
        }
    }

    private void datelineAlone() {
        if (!dateline.isEmpty()) {
            paragraph(List.of(dateline + " —"));
            dateline = "";
        }
    }

    private void paragraph(List<String> lines) {
        List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
        if (!said.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n");
            said.forEach(line -> out.append(line).append('\n'));
        }
    }

    private static List<String> bylines(List<Byline> bylines) {
        if (bylines.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("By " + bylines.stream().map(TextWriter::author).collect(Collectors.joining(", ")));
        bylines.forEach(author -> lines.add(author.biography()));
        return lines;
    }

    private static String author(Byline author) {
        return author.role().isEmpty() ? author.name() : author.name() + ", " + author.role();
    }

    /** The place in capitals, up to the first comma or bracket, as wires set it. */
    private static String datelineOf(String dateline) {
        int end = 0;
        while (end < dateline.length() && dateline.charAt(end) != ',' && dateline.charAt(end) != '(') {
            end++;
        }
        return dateline.substring(0, end).toUpperCase(Locale.ROOT) + dateline.substring(end);
    }

    /** A soft line break becomes a line end. */
    static String letters(RichText text) {
        return text.string().replace(RichText.LINE_BREAK, '\n');
    }
}
