package galley.picture;

import galley.words.Problem;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * A drawing (SVG). It is a program to a browser: so what leaves the desk is written anew with shapes, colors and letters alone. No script,
 * no handler, no page in it, nothing that is fetched from elsewhere, and no document type, whose entities may be both.
 */
final class Drawing {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "image",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "switch",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feConvolveMatrix",
            "feDiffuseLighting",
            "feDisplacementMap",
            "feDistantLight",
            "feDropShadow",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "fePointLight",
            "feSpecularLighting",
            "feSpotLight",
            "feTile",
            "feTurbulence",
            "style");

    /** Pictures within; another drawing among them could hold what this one may not. */
    private static final Pattern WITHIN = Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");

    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?\\s*(?!#)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)");
    private static final int DEEPEST = 400;

    private Drawing() {}

    /** {@return whether some bytes are a drawing: XML whose outermost element is one} */
    static boolean isDrawing(byte[] bytes) {
        if (!looksLikeXml(bytes)) {
            return false;
        }
        try {
            return root(bytes).filter(Drawing::isRoot).isPresent();
        } catch (XMLStreamException | RuntimeException _) {
            return false;
        }
    }

    private static boolean looksLikeXml(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 256); i++) {
            int b = bytes[i] & 0xff;
            if (b == '<') {
                return true;
            }
            if (b > ' ' && b != 0xef && b != 0xbb && b != 0xbf && b != 0xfe && b != 0xff) {
                return false;
            }
        }
        return false;
    }

    /** {@return what the outermost element says of its size} */
    static Seen seen(byte[] bytes) {
        try {
            XMLStreamReader root = root(bytes).orElseThrow();
            double width = length(root.getAttributeValue(null, "width"));
            double height = length(root.getAttributeValue(null, "height"));
            String box = root.getAttributeValue(null, "viewBox");
            if ((width <= 0 || height <= 0) && box != null) {
                String[] numbers = box.strip().split("[\\s,]+", 5);
                width = numbers.length == 4 ? length(numbers[2]) : 0;
                height = numbers.length == 4 ? length(numbers[3]) : 0;
            }
            boolean known = width >= 1 && height >= 1;
            return new Seen.Picture(
                    Format.SVG,
                    known ? (int) Math.min(width, Integer.MAX_VALUE) : 0,
                    known ? (int) Math.min(height, Integer.MAX_VALUE) : 0,
                    false,
                    true);
        } catch (XMLStreamException | RuntimeException _) {
            return new Seen.Refused(Problem.of("picture.damaged"));
        }
    }

    private static double length(String written) {
        try {
            return written == null ? 0 : Double.parseDouble(written.strip().replaceFirst("px$", ""));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /** {@return the drawing written anew, harmless; empty where it is damaged} */
    static Optional<byte[]> cleaned(byte[] bytes) {
        try {
            StringWriter out = new StringWriter(bytes.length);
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            copy(reader(bytes), writer);
            writer.close();
            return Optional.of(out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (XMLStreamException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static void copy(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
        Deque<String> open = new ArrayDeque<>();
        int dropped = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    boolean kept = dropped == 0
                            && ELEMENTS.contains(in.getLocalName())
                            && (in.getNamespaceURI() == null
                                    || in.getNamespaceURI().equals(SVG));
                    if (!kept) {
                        dropped++;
                    } else if (open.size() == DEEPEST) {
                        throw new XMLStreamException("too deep");
                    } else {
                        start(in, out, open.isEmpty());
                        open.push(in.getLocalName());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (dropped > 0) {
                        dropped--;
                    } else {
                        open.pop();
                        out.writeEndElement();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (dropped == 0 && !open.isEmpty()) {
                        String text = in.getText();
                        out.writeCharacters(open.peek().equals("style") && !isHarmless(text) ? "" : text);
                    }
                }
                default -> {}
            }
        }
    }

    private static void start(XMLStreamReader in, XMLStreamWriter out, boolean root) throws XMLStreamException {
        out.writeStartElement(in.getLocalName());
        if (root) {
            out.writeDefaultNamespace(SVG);
            out.writeNamespace("xlink", XLINK);
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            String value = in.getAttributeValue(i);
            String space = in.getAttributeNamespace(i);
            boolean link = name.equals("href");
            boolean ours = space == null || space.isEmpty() || link && space.equals(XLINK);
            boolean kept = ours
                    && !name.toLowerCase(Locale.ROOT).startsWith("on")
                    && (link ? isWithin(value) : isHarmless(value))
                    && !name.equals("src");
            if (kept) {
                out.writeAttribute(link ? "href" : name, value);
            }
        }
    }

    private static boolean isWithin(String address) {
        String stripped = address.strip();
        return stripped.startsWith("#") || WITHIN.matcher(stripped).matches();
    }

    /** Whether a value or a style sheet fetches nothing: a backslash could hide what does. */
    private static boolean isHarmless(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return !URL.matcher(value).find()
                && lower.indexOf('\\') < 0
                && !lower.contains("@import")
                && !lower.contains("image-set")
                && !lower.contains("javascript:")
                && !lower.contains("expression(");
    }

    private static boolean isRoot(XMLStreamReader root) {
        return root.getLocalName().equals("svg")
                && (root.getNamespaceURI() == null || root.getNamespaceURI().equals(SVG));
    }

    private static Optional<XMLStreamReader> root(byte[] bytes) throws XMLStreamException {
        XMLStreamReader reader = reader(bytes);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    /** The bytes are read here, as the JDK's parser prints what it does not like of bytes. */
    private static String text(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xff) == 0xfe || (bytes[0] & 0xff) == 0xff);
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher named = ENCODING.matcher(head);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            charset = named.find() && !wide ? Charset.forName(named.group(1)) : charset;
        } catch (IllegalArgumentException _) {
            // Nobody knows it; most drawings are in UTF-8 whatever they say.
        }
        String text = new String(bytes, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(new StringReader(text(bytes)));
    }
}
