package galley.format.clip;

import galley.article.Block.Item.Marker;
import galley.article.Mark;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through the tree of a clip once, from its start to its end, and tells a {@link Composer} what it finds. */
final class Walk {

    /**
     * Where the walk is.
     *
     * @param kind of which kind a line is that begins here
     * @param format how letters are set here
     * @param lists how many lists it is in
     * @param list the innermost of them; null where there is none
     * @param listStyle what is said of that
     */
    record Spot(Kind kind, Format format, int lists, Element list, Declarations listStyle) {

        Spot as(Kind other) {
            return new Spot(other, format, lists, list, listStyle);
        }

        Spot set(Format other) {
            return other == format ? this : new Spot(kind, other, lists, list, listStyle);
        }

        Spot in(Element inner, Declarations style) {
            return new Spot(kind, format, lists + 1, inner, style);
        }
    }

    private final Document document;
    private final String source;
    private final Sheet sheet;
    private final Composer composer = new Composer();
    private final Tables tables;
    private final Figures figures;
    private final Set<Element> headed;
    private final boolean fragmented;
    private boolean within;
    private boolean withinBlock;

    Walk(Document document, String source, boolean fragmented) {
        this.document = document;
        this.source = source;
        this.fragmented = fragmented;
        within = !fragmented;
        sheet = new Sheet(document);
        tables = new Tables(this, composer, around("table, h1, h2, h3, h4, h5, h6, blockquote, figure, hr"));
        figures = new Figures(this, composer, around("figure"));
        headed = around("h1, h2, h3, h4, h5, h6, [role=heading]");
    }

    /** {@return the elements that some others stand in, found in one way up from each} */
    private Set<Element> around(String inner) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : document.select(inner)) {
            for (Element above = element.parent(); above != null && around.add(above); ) {
                above = above.parent();
            }
        }
        return around;
    }

    /** {@return the lines of the clip} */
    List<Line> lines() {
        children(document.body(), new Spot(Kind.Plain.PARAGRAPH, Format.PLAIN, 0, null, Declarations.NONE));
        return composer.lines();
    }

    /** {@return whether what was selected begins inside a block, so that it is words and not a block} */
    boolean withinBlock() {
        return withinBlock;
    }

    Declarations style(Element element) {
        return sheet.of(element);
    }

    void children(Node parent, Spot spot) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            switch (child) {
                case TextNode text -> {
                    if (within) {
                        composer.text(text.getWholeText(), spot.format(), spot.kind());
                    }
                }
                case Comment comment -> comment(comment);
                case Element element -> element(element, spot);
                default -> {}
            }
        }
    }

    private void comment(Comment comment) {
        if (!fragmented) {
            return;
        }
        String said = comment.getData().strip();
        if (said.equals(Envelope.START)) {
            within = true;
            Element parent = comment.parent() instanceof Element element ? element : null;
            withinBlock = parent != null && parent.closest("p, h1, h2, h3, h4, h5, h6, li, pre, td, th") != null;
        } else if (said.equals(Envelope.END)) {
            within = false;
        }
    }

    private void element(Element element, Spot spot) {
        Declarations style = sheet.of(element);
        if (Elements.isDropped(element, style)) {
            return;
        }
        switch (element.normalName()) {
            case "br" -> {
                if (within && !element.hasClass("Apple-interchange-newline")) {
                    composer.lineBreak(spot.format().marks());
                }
            }
            case "hr" -> {
                if (within && !sheet.of(element.parent()).value("mso-element").startsWith("footnote")) {
                    composer.alone(Kind.Plain.DIVIDER);
                }
            }
            case "img" -> {
                if (within) {
                    figures.image(element, style, spot);
                }
            }
            case "q" -> {
                composer.text("“", spot.format(), spot.kind());
                inline(element, style, spot);
                composer.text("”", spot.format(), spot.kind());
            }
            case "table" -> tables.table(element, style, spot);
            case "figure" -> figures.figure(element, spot);
            default -> {
                if (Elements.isBlock(element, style)) {
                    block(element, style, spot);
                } else {
                    inline(element, style, spot);
                }
            }
        }
    }

    private void inline(Element element, Declarations style, Spot spot) {
        if (isAttribution(element, spot)) {
            composer.part();
            children(element, spot.as(Kind.Plain.ATTRIBUTION));
            composer.part();
            return;
        }
        Format format = spot.format();
        format = switch (element.normalName()) {
            case "b", "strong" -> format.with(Mark.Style.STRONG);
            case "i", "em", "dfn", "var", "cite" -> format.with(Mark.Style.EMPHASIS);
            case "s", "strike", "del" -> format.with(Mark.Style.STRIKE);
            case "sup" -> format.with(Mark.Style.SUPERSCRIPT);
            case "sub" -> format.with(Mark.Style.SUBSCRIPT);
            case "code", "kbd", "samp", "tt" -> format.with(Mark.Style.CODE);
            case "a" -> linked(element, format);
            default -> format;
        };
        children(element, spot.set(said(element, style, format, true)));
    }

    private Format linked(Element element, Format format) {
        String href = element.attr("href");
        if (href.isEmpty()) {
            return format;
        }
        Optional<String> address = Links.address(href, source);
        return address.isPresent() ? format.with(new Mark.Link(address.get())) : format;
    }

    /** What the style of an element and its language say of the letters in it. */
    private static Format said(Element element, Declarations style, Format before, boolean looks) {
        Format format = before;
        if (looks && !style.values().isEmpty()) {
            if (style.bold().isPresent()) {
                format = format.set(Mark.Style.STRONG, style.bold().get());
            }
            if (style.italic().isPresent()) {
                format = format.set(Mark.Style.EMPHASIS, style.italic().get());
            }
            if (style.struck()) {
                format = format.with(Mark.Style.STRIKE);
            }
            format = switch (style.value("vertical-align")) {
                case "super" -> format.with(Mark.Style.SUPERSCRIPT);
                case "sub" -> format.with(Mark.Style.SUBSCRIPT);
                default -> format;
            };
        }
        if (!format.spaces() && style.keepsLines().isPresent()) {
            format = format.keepingLines(style.keepsLines().get());
        }
        String language = element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
        return language.isBlank() ? format : Languages.tagged(format, language.strip());
    }

    private void block(Element element, Declarations style, Spot spot) {
        composer.part();
        String tag = element.normalName();
        switch (tag) {
            case "ul", "ol", "menu", "dir" ->
                children(element, spot.in(element, style).set(said(element, style, spot.format(), false)));
            case "li" -> item(element, style, spot);
            case "blockquote" -> quotation(element, style, spot);
            case "pre", "listing", "xmp" -> preformatted(element, spot);
            default -> paragraph(element, style, spot);
        }
        composer.part();
    }

    private void item(Element element, Declarations style, Spot spot) {
        Format format = said(element, style, spot.format(), false);
        if (headed.contains(element)) {
            children(element, spot.set(format));
            return;
        }
        Optional<Kind> word = Lists.word(element, style, sheet);
        Marker marker = Lists.marker(element, style, spot.list(), spot.listStyle());
        Kind kind = word.orElseGet(
                () -> new Kind.Item(marker, Lists.depth(element, spot.list(), spot.lists()), new Object()));
        children(element, spot.as(kind).set(format));
    }

    private void quotation(Element element, Declarations style, Spot spot) {
        boolean pull = element.className().contains("pullquote")
                || element.parent() != null && element.parent().className().contains("pullquote");
        int first = composer.size();
        children(
                element,
                spot.as(pull ? Kind.Plain.PULL_QUOTE : Kind.Plain.QUOTE)
                        .set(said(element, style, spot.format(), false)));
        composer.part();
        Finish.attribute(composer.lines(), first);
    }

    /** In a quotation, {@code cite} and {@code footer} say who said it, unless they are a few words of what is said. */
    private static boolean isAttribution(Element element, Spot spot) {
        if (!isQuote(spot.kind())) {
            return false;
        }
        Element parent = element.parent();
        return element.normalName().equals("cite")
                && parent != null
                && (parent.normalName().equals("blockquote")
                        || parent.normalName().equals("figcaption")
                        || parent.ownText().replaceAll("[\\p{Pd}\\s\u00A0]", "").isEmpty()
                                && parent.childrenSize() == 1);
    }

    static boolean isQuote(Kind kind) {
        return kind == Kind.Plain.QUOTE || kind == Kind.Plain.PULL_QUOTE;
    }

    private void preformatted(Element element, Spot spot) {
        boolean code = element.className().matches(".*(?i:code|mrkdwn|highlight|source|language-).*");
        Format format = spot.format().keepingAll();
        children(element, spot.set(code ? format.with(Mark.Style.CODE) : format));
    }

    private void paragraph(Element element, Declarations style, Spot spot) {
        int level = Elements.heading(element, style);
        if (level >= 0) {
            children(element, spot.as(new Kind.Heading(level)).set(said(element, style, spot.format(), false)));
            return;
        }
        if (style.ruled() && within && element.text().isBlank() && element.selectFirst("img") == null) {
            composer.alone(Kind.Plain.DIVIDER);
            return;
        }
        Kind kind = Lists.word(element, style, sheet).orElseGet(() -> kind(element, spot));
        boolean looks = kind == spot.kind() || !isQuote(kind);
        children(element, spot.as(kind).set(said(element, style, spot.format(), looks)));
    }

    private static Kind kind(Element element, Spot spot) {
        boolean footer = element.normalName().equals("footer") && isQuote(spot.kind());
        if (footer || element.hasClass("attribution")) {
            return Kind.Plain.ATTRIBUTION;
        }
        boolean quote = element.hasClass("MsoQuote") || element.hasClass("MsoIntenseQuote");
        return quote ? Kind.Plain.QUOTE : spot.kind();
    }

    /** {@return whether the walk has come to what was selected, and not beyond} */
    boolean within() {
        return within;
    }
}
