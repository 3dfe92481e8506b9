package galley.format.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Markup as a browser takes it in: read by the HTML parser of the standard, which knows nothing of who wrote it.
 */
record Parsed(Element root) {

    /** {@return what a fragment is to a browser} */
    static Parsed body(String fragment) {
        return page("<!DOCTYPE html><html><head><title>x</title></head><body>" + fragment + "</body></html>");
    }

    /** {@return what a page is to a browser} */
    static Parsed page(String page) {
        try {
            Document document = new HtmlDocumentBuilder().parse(new InputSource(new StringReader(page)));
            return new Parsed(document.getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new AssertionError(page, e);
        }
    }

    /** {@return how many nodes stand in the body} */
    int roots() {
        return elements("body").getFirst().getChildNodes().getLength();
    }

    /** {@return all letters of the body} */
    String text() {
        return elements("body").getFirst().getTextContent();
    }

    /** {@return all elements of a name, or all if that is {@code *}} */
    List<Element> elements(String name) {
        List<Element> elements = new ArrayList<>();
        collect(root, name, elements);
        return elements;
    }

    private static void collect(Element from, String name, List<Element> elements) {
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (name.equals("*") || name.equals(element.getTagName())) {
                    elements.add(element);
                }
                collect(element, name, elements);
            }
        }
    }
}
