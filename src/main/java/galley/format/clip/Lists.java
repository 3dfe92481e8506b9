package galley.format.clip;

import galley.article.Block.Item.Marker;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which items have bullets and which numbers, and how deep they are, in each of the ways programs say it. */
final class Lists {

    private static final Pattern WORD = Pattern.compile("(l\\d+) level(\\d)\\b.*");
    private static final Pattern NUMBERED = Pattern.compile("\\(?[\\p{L}\\d]{1,5}([.)]|\\.\\d.*)?\\s*\\S*");

    private Lists() {}

    /**
     * {@return the item that a paragraph of Word is, if it is one}
     *
     * @param paragraph any block element
     * @param style what is said of it
     * @param sheet says how its list is numbered
     */
    static Optional<Kind> word(Element paragraph, Declarations style, Sheet sheet) {
        Matcher list = WORD.matcher(style.value("mso-list"));
        if (!list.matches()) {
            return Optional.empty();
        }
        int level = Math.max(1, list.group(2).charAt(0) - '0');
        String format = sheet.numbering(list.group(1), level);
        boolean bullet =
                format.isEmpty() ? !looksNumbered(paragraph) : format.equals("bullet") || format.equals("image");
        return Optional.of(new Kind.Item(bullet ? Marker.BULLET : Marker.NUMBER, level, new Object()));
    }

    /** Word writes what stands before the item into it, in a span it ignores itself. */
    private static boolean looksNumbered(Element paragraph) {
        Element ignored = paragraph.selectFirst("span[style~=(?i)mso-list:\\s*ignore]");
        return ignored != null
                && NUMBERED.matcher(ignored.text().replace('\u00A0', ' ').strip())
                        .matches()
                && !ignored.text().strip().startsWith("o");
    }

    /**
     * {@return what stands before an item}
     *
     * @param item {@code <li>}
     * @param style what is said of it
     * @param list the list it stands in; null where there is none
     * @param listStyle what is said of that
     */
    static Marker marker(Element item, Declarations style, Element list, Declarations listStyle) {
        boolean ordered = list != null && list.normalName().equals("ol");
        Marker byTag = ordered ? Marker.NUMBER : Marker.BULLET;
        Optional<Marker> said = styled(style.value("list-style-type"))
                .or(() -> styled(style.value("list-style")))
                .or(() -> typed(item.attr("type")));
        return said.or(() -> styled(listStyle.value("list-style-type")))
                .or(() -> styled(listStyle.value("list-style")))
                .or(() -> list == null ? Optional.empty() : typed(list.attr("type")))
                .orElse(byTag);
    }

    private static Optional<Marker> styled(String type) {
        if (type.matches("(.*\\b)?(disc|circle|square)\\b.*")) {
            return Optional.of(Marker.BULLET);
        }
        return type.matches(
                        "(.*\\b)?(decimal|[a-z-]*alpha|[a-z-]*latin|[a-z-]*roman|[a-z-]*greek|cjk-.*|hebrew|georgian|armenian|arabic-indic|persian|hiragana|katakana|devanagari)\\b.*")
                ? Optional.of(Marker.NUMBER)
                : Optional.empty();
    }

    private static Optional<Marker> typed(String type) {
        return switch (type) {
            case "1", "a", "A", "i", "I" -> Optional.of(Marker.NUMBER);
            default -> styled(type.toLowerCase(java.util.Locale.ROOT));
        };
    }

    /**
     * {@return how deep an item is}: as it says itself, for Google Docs and Word Online put each item into a list of its own; else as many
     * lists as it stands in
     *
     * @param item {@code <li>}
     * @param list the list it stands in; null where there is none
     * @param lists how many lists it stands in
     */
    static int depth(Element item, Element list, int lists) {
        int said = first(item, "data-aria-level", "aria-level");
        if (said > 0) {
            return said;
        }
        int indent = first(item, "data-stringify-indent");
        if (indent < 0 && list != null) {
            indent = first(list, "data-indent");
        }
        return indent >= 0 ? Math.max(lists, indent + 1) : Math.max(1, lists);
    }

    private static int first(Element element, String... names) {
        for (String name : names) {
            String digits = element.attr(name);
            if (digits.length() == 1 && Character.isDigit(digits.charAt(0))) {
                return digits.charAt(0) - '0';
            }
        }
        return -1;
    }
}
