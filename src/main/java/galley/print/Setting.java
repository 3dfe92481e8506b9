package galley.print;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Byline;
import galley.article.Direction;
import galley.format.html.HtmlPart;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An article made ready for the press: the same elements as on the page readers see, in a document with the print style, in which
 * pictures are either at hand or said in words, and every letter is one some typeface has.
 */
final class Setting {

    /** What the address of a picture at hand begins with. No other address leads anywhere. */
    static final String PICTURE = "picture:";

    /** As many letters of one text as are set in one go: some five pages. */
    private static final int LONGEST = 16_000;

    /** Stands for a letter nobody can print. */
    private static final String SQUARE = "□";

    /** The elements of our page that have no end tag; an attribute holds no bare ">". */
    private static final Pattern VOID = Pattern.compile("<(br|hr|img)([^>]*)>");

    private final Document document;
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> letters = new LinkedHashSet<>();

    private Setting(Document document) {
        this.document = document;
    }

    /**
     * {@return an article made ready}
     *
     * @param article what is printed
     * @param source brings the bytes of a picture by its name, as JPEG or PNG; none where it cannot
     * @param css how it looks
     * @param typecase what it is printed with
     */
    static Setting of(Article article, Function<String, byte[]> source, String css, Typecase typecase) {
        Setting setting = new Setting(parsed(markup(article)));
        setting.head(article, css);
        setting.part();
        setting.pictures(source);
        Set<Integer> wanted = new TreeSet<>();
        texts(setting.document.getDocumentElement(), new ArrayList<>())
                .forEach(text -> text.getNodeValue().codePoints().forEach(wanted::add));
        typecase.provide(wanted.stream().filter(Setting::isShown).collect(Collectors.toSet()));
        if (wanted.stream().anyMatch(letter -> isShown(letter) && !typecase.has(letter))) {
            texts(setting.document.getDocumentElement(), new ArrayList<>())
                    .forEach(text -> text.setNodeValue(setting.printable(text.getNodeValue(), typecase)));
        }
        return setting;
    }

    Document document() {
        return document;
    }

    /** {@return a picture at hand; none where the address is of no such} */
    byte[] picture(String address) {
        return pictures.get(address);
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    List<String> letters() {
        return List.copyOf(letters);
    }

    /** No words are counted, as nobody asks of paper how many minutes it takes. */
    private static String markup(Article article) {
        StringBuilder parts = new StringBuilder();
        HtmlPart.of(article, 0).forEach(part -> part.appendTo(parts));
        return "<html><head/><body><article class=\"article\">"
                + VOID.matcher(parts).replaceAll("<$1$2/>")
                + "</article></body></html>";
    }

    private static Document parsed(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("our own markup is well formed", e);
        }
    }

    /** Title, author, language and style; a bookmark for each heading; and the headline as it runs along. */
    private void head(Article article, String css) {
        Element html = document.getDocumentElement();
        String language = article.metadata().language();
        html.setAttribute("lang", Locale.forLanguageTag(language).toLanguageTag());
        boolean leftward = Direction.of(language) == Direction.RIGHT_TO_LEFT;
        html.setAttribute("dir", leftward ? "rtl" : "ltr");
        String title = html.getElementsByTagName("h1").item(0).getTextContent().strip();
        Element head = (Element) html.getFirstChild();
        child(head, "title").setTextContent(title);
        meta(
                head,
                "author",
                article.metadata().bylines().stream().map(Byline::name).collect(Collectors.joining(", ")));
        meta(head, "description", standfirst(article.body(), title));
        meta(head, "keywords", String.join(", ", article.metadata().keywords()));
        child(head, "style").setTextContent(css);
        bookmarks(head);
        Element running = document.createElement("div");
        running.setAttribute("class", "running");
        running.setTextContent(title);
        Element body = (Element) html.getLastChild();
        body.setAttribute("class", leftward ? "leftward" : "rightward");
        body.insertBefore(running, body.getFirstChild());
    }

    /**
     * Parts paragraphs of a length nobody reads, at a blank: the time the library takes for one grows with the square of its length. Each
     * part ends its last line, which is all there is to see of it.
     */
    private void part() {
        NodeList paragraphs = document.getElementsByTagName("p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Node paragraph = paragraphs.item(i);
            for (Node child = paragraph.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Text text && text.getLength() > LONGEST) {
                    int blank = text.getData().lastIndexOf(' ', LONGEST);
                    Node rest = text.splitText(blank > 0 ? blank + 1 : LONGEST);
                    Element next = (Element) paragraph.cloneNode(false);
                    while (rest != null) {
                        Node after = rest.getNextSibling();
                        next.appendChild(rest);
                        rest = after;
                    }
                    paragraph.getParentNode().insertBefore(next, paragraph.getNextSibling());
                }
            }
        }
    }

    private static String standfirst(Body body, String otherwise) {
        return body.size() > 1 && body.block(1) instanceof Block.Standfirst standfirst
                ? standfirst.text().string()
                : otherwise;
    }

    private void bookmarks(Element head) {
        Element bookmarks = document.createElement("bookmarks");
        int count = 0;
        for (String level : List.of("h1", "h2")) {
            NodeList headings = document.getElementsByTagName(level);
            for (int i = 0; i < headings.getLength(); i++) {
                Element heading = (Element) headings.item(i);
                String id = "heading-" + count++;
                heading.setAttribute("id", id);
                Element bookmark = child(bookmarks, "bookmark");
                bookmark.setAttribute("name", heading.getTextContent().strip());
                bookmark.setAttribute("href", "#" + id);
            }
        }
        head.appendChild(bookmarks);
    }

    private void meta(Element head, String name, String content) {
        if (!content.isBlank()) {
            Element meta = child(head, "meta");
            meta.setAttribute("name", name);
            meta.setAttribute("content", legal(content));
        }
    }

    private static String legal(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("[^\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private Element child(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    /** Each picture is named by a number of ours; one that is not there is said in words. */
    private void pictures(Function<String, byte[]> source) {
        NodeList images = document.getElementsByTagName("img");
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < images.getLength(); i++) {
            all.add((Element) images.item(i));
        }
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Element image : all) {
            String file = named(image.getAttribute("src"));
            String address = addresses.computeIfAbsent(file, name -> {
                byte[] bytes = source.apply(name);
                if (bytes == null || bytes.length == 0) {
                    missing.add(name);
                    return "";
                }
                String at = PICTURE + pictures.size();
                pictures.put(at, bytes);
                return at;
            });
            if (address.isEmpty()) {
                Element words = document.createElement("p");
                words.setAttribute("class", "missing");
                words.setTextContent(image.getAttribute("alt").isBlank() ? file : image.getAttribute("alt"));
                image.getParentNode().replaceChild(words, image);
            } else {
                image.setAttribute("src", address);
            }
        }
    }

    /** The page names a picture by its address, in which letters that are not ASCII are escaped. */
    private static String named(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private String printable(String text, Typecase typecase) {
        if (text.codePoints().allMatch(letter -> !isShown(letter) || typecase.has(letter))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        BreakIterator letter = BreakIterator.getCharacterInstance(Locale.ROOT);
        letter.setText(text);
        int start = letter.first();
        for (int end = letter.next(); end != BreakIterator.DONE; start = end, end = letter.next()) {
            String one = text.substring(start, end);
            if (one.codePoints().allMatch(each -> !isShown(each) || typecase.has(each))) {
                out.append(one);
            } else {
                letters.add(one);
                out.append(SQUARE);
            }
        }
        return out.toString();
    }

    /** Whether a letter needs a shape in a typeface: the signs that only steer others do not. */
    private static boolean isShown(int letter) {
        int type = Character.getType(letter);
        boolean selector = letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
        return !selector
                && !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && type != Character.FORMAT
                && type != Character.CONTROL;
    }

    private static List<Node> texts(Node parent, List<Node> into) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                if (!parent.getNodeName().equals("style")) {
                    into.add(child);
                }
            } else {
                texts(child, into);
            }
        }
        return into;
    }
}
