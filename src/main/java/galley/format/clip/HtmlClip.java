package galley.format.clip;

import galley.article.Block;
import galley.article.RichText;
import galley.article.Slice;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * HTML as it lies on the clipboard, read as a piece of an article: headings, lists, quotations, pictures, links and marks are kept, and
 * how it looked is not.
 */
public final class HtmlClip {

    /** Most UTF-16 units of HTML that are read; whoever has more is to say so, not to cut it. */
    public static final int LARGEST = 32 * 1024 * 1024;

    private HtmlClip() {}

    /**
     * {@return the piece of an article that some HTML comes to}; words within a block are a head alone, anything else has an empty head
     *
     * <p>It takes any text, however broken, and throws nothing.
     *
     * @param html as the clipboard has it, with or without the header and the marks of Windows
     * @param language the language of the article it is for: words in it need no mark that says so
     */
    public static Slice read(String html, String language) {
        Envelope envelope = Envelope.open(html);
        Document document = Jsoup.parse(envelope.html());
        boolean fragmented = envelope.html().contains("<!--" + Envelope.START);
        Walk walk = new Walk(document, envelope.source(), fragmented);
        List<Line> lines = walk.lines();
        if (lines.isEmpty() && fragmented) {
            lines = new Walk(document, envelope.source(), false).lines();
        }
        List<Block> blocks = Finish.blocks(lines, language);
        if (blocks.size() == 1 && (walk.withinBlock() || blocks.getFirst() instanceof Block.Paragraph)) {
            return Slice.of(blocks.getFirst().text());
        }
        return new Slice(RichText.EMPTY, blocks);
    }
}
