package galley.format.html;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Byline;
import galley.article.Direction;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.WordCount;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The head of an article as readers see it: kicker, headline, standfirst, who wrote it, where, and how long it takes to read. There is
 * always a headline, and where the author has written none it says so: a page without one has no name for those who hear it read.
 *
 * @param metadata what is known beside the text
 * @param headline the headline; may be empty
 * @param standfirst the sentence under it; empty where there is none
 * @param minutes how long it takes to read; 0 where there is nothing to read
 */
record HeaderPart(Metadata metadata, RichText headline, RichText standfirst, int minutes) implements HtmlPart {

    private static final String DOT = " <span aria-hidden=\"true\">·</span> ";

    /**
     * {@return the header of an article}
     *
     * @param article what it stands before
     * @param words how many words its body holds
     */
    static HeaderPart of(Article article, int words) {
        Body body = article.body();
        int minutes = words == 0 ? 0 : WordCount.minutes(words);
        return new HeaderPart(article.metadata(), body.block(0).text(), standfirst(body), minutes);
    }

    /** {@return the sentence under the headline; empty where there is none} */
    static RichText standfirst(Body body) {
        return body.size() > 1 && body.block(1) instanceof Block.Standfirst(RichText text) ? text : RichText.EMPTY;
    }

    @Override
    public void appendTo(StringBuilder out) {
        Direction page = Direction.of(metadata.language());
        PageWords words = PageWords.of(metadata.language());
        out.append("<header>\n");
        line(out, "kicker", metadata.kicker());
        if (Letters.blank(headline)) {
            BodyPart.append(out, "h1", "untitled", RichText.of(words.untitled()), page);
        } else {
            BodyPart.append(out, "h1", "", headline, page);
        }
        if (!Letters.blank(standfirst)) {
            BodyPart.append(out, "p", "standfirst", standfirst, page);
        }
        appendByline(out, words);
        appendBiographies(out);
        appendNote(out, words);
        out.append("</header>\n");
    }

    private void appendByline(StringBuilder out, PageWords words) {
        List<String> said = new ArrayList<>();
        List<String> authors =
                authors(metadata).stream().map(HeaderPart::author).toList();
        if (!authors.isEmpty()) {
            ListFormat and = ListFormat.getInstance(
                    Locale.forLanguageTag(metadata.language()), ListFormat.Type.STANDARD, ListFormat.Style.FULL);
            said.add("<span class=\"authors\">" + words.by().replace("{0}", and.format(authors)) + "</span>");
        }
        if (!Letters.blank(metadata.dateline())) {
            said.add("<bdi class=\"dateline\">" + Letters.line(metadata.dateline()) + "</bdi>");
        }
        if (minutes > 0) {
            said.add(
                    "<span class=\"reading\">" + words.reading().replace("{0}", Integer.toString(minutes)) + "</span>");
        }
        if (!said.isEmpty()) {
            out.append("<p class=\"byline\">").append(String.join(DOT, said)).append("</p>\n");
        }
    }

    /** {@return those who have a name to print} */
    static List<Byline> authors(Metadata metadata) {
        return metadata.bylines().stream()
                .filter(author -> !Letters.blank(author.name()))
                .toList();
    }

    private static String author(Byline author) {
        String name = "<bdi class=\"author\">" + Letters.line(author.name()) + "</bdi>";
        return Letters.blank(author.role())
                ? name
                : name + ", <bdi class=\"role\">" + Letters.line(author.role()) + "</bdi>";
    }

    private void appendBiographies(StringBuilder out) {
        List<Byline> known = authors(metadata);
        for (Byline author : known) {
            if (!Letters.blank(author.biography())) {
                String whose = known.size() == 1 ? "" : author.name() + ": ";
                line(out, "biography", whose + author.biography());
            }
        }
    }

    private void appendNote(StringBuilder out, PageWords words) {
        if (!Letters.blank(metadata.editorsNote())) {
            out.append("<aside class=\"editors-note\">\n<p class=\"note-title\">")
                    .append(Letters.line(words.editorsNote()))
                    .append("</p>\n");
            line(out, "", metadata.editorsNote());
            out.append("</aside>\n");
        }
    }

    private void line(StringBuilder out, String style, String text) {
        if (!Letters.blank(text)) {
            RichText lines = RichText.of(text.replaceAll("\\R", String.valueOf(RichText.LINE_BREAK)));
            BodyPart.append(out, "p", style, lines, Direction.of(metadata.language()));
        }
    }
}
