package galley.format.clip;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The elements of HTML by what they are to an article. */
final class Elements {

    /** Those that hold nothing a reader of the article reads. */
    private static final Set<String> DROPPED = Set.of(
            "head",
            "title",
            "meta",
            "link",
            "base",
            "style",
            "script",
            "noscript",
            "template",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "param",
            "audio",
            "video",
            "source",
            "track",
            "canvas",
            "svg",
            "math",
            "map",
            "area",
            "button",
            "select",
            "option",
            "optgroup",
            "datalist",
            "textarea",
            "input",
            "progress",
            "meter",
            "nav",
            "dialog",
            "xml",
            "colgroup",
            "col",
            "rp",
            "o:officedocumentsettings",
            "w:worddocument",
            "v:shapetype",
            "v:shape",
            "v:imagedata");

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "address",
            "article",
            "aside",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "footer",
            "form",
            "header",
            "hgroup",
            "legend",
            "main",
            "p",
            "section",
            "summary",
            "search",
            "caption",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "table",
            "blockquote",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "menu",
            "dir",
            "pre",
            "listing",
            "xmp",
            "optgroup");

    /** Names of classes that say: for ears only, or for editing. */
    private static final Pattern UNSEEN = Pattern.compile(
            "(^|\\s)(screen-reader-text|sr-only|visually-?hidden|u-visually-?hidden|mw-editsection|headerlink"
                    + "|msocomanchor|MsoCommentReference|gmail_signature_prefix|noprint)(\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private Elements() {}

    /** {@return whether an element and what is in it is left out} */
    static boolean isDropped(Element element, Declarations style) {
        return DROPPED.contains(element.normalName())
                || style.hidden()
                || element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || element.attr("role").equals("navigation")
                || element.attr("role").equals("search")
                || element.hasAttr("class")
                        && UNSEEN.matcher(element.className()).find()
                || style.value("mso-list").equals("ignore")
                || style.value("mso-element").equals("comment")
                || style.value("mso-element").equals("comment-list")
                || style.value("mso-special-character").equals("comment")
                || isReference(element)
                || element.normalName().equals("del") && element.hasAttr("datetime") && element.hasAttr("cite");
    }

    /** The raised figure that leads to a note of an encyclopedia. */
    private static boolean isReference(Element element) {
        return element.normalName().equals("sup") && element.hasClass("reference");
    }

    /** {@return whether lines begin and end with an element} */
    static boolean isBlock(Element element, Declarations style) {
        String display = style.value("display");
        boolean known = BLOCKS.contains(element.normalName());
        return switch (display) {
            case "" -> known;
            case "inline" ->
                known
                        && !element.normalName().equals("li")
                        && element.normalName().length() > 2;
            case "block", "list-item", "flex", "grid", "table", "table-row", "flow-root" -> true;
            default -> known;
        };
    }

    /** {@return the level of a heading, as HTML, a role, or a word processor says it; -1 where it is none} */
    static int heading(Element element, Declarations style) {
        String tag = element.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
            return tag.charAt(1) - '0';
        }
        if (element.attr("role").equals("heading")) {
            return level(element.attr("aria-level"), 2);
        }
        if (!tag.equals("p") && !tag.equals("div")) {
            return -1;
        }
        if (style.values().containsKey("mso-outline-level")) {
            return level(style.value("mso-outline-level"), -1);
        }
        if (!element.hasAttr("class")) {
            return -1;
        }
        for (String name : element.classNames()) {
            if (name.startsWith("MsoTitle") || name.equals("title") || name.startsWith("title-")) {
                return 0;
            }
            if (name.startsWith("MsoHeading") || name.startsWith("Heading") && name.length() == 8) {
                return level(name.substring(name.length() - 1), -1);
            }
        }
        return -1;
    }

    private static int level(String digits, int otherwise) {
        return digits.length() == 1 && digits.charAt(0) >= '1' && digits.charAt(0) <= '9'
                ? digits.charAt(0) - '0'
                : otherwise;
    }
}
