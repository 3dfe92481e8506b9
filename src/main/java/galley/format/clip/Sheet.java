package galley.format.clip;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The style sheets of a clip: the rules for a class or an element, and how Word numbers its lists. Rules that need more than that to be
 * understood are passed over.
 */
final class Sheet {

    private static final int LONGEST = 4_000_000;
    private static final int MOST_KEPT = 10_000;

    private final Map<String, Declarations> rules = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Declarations> attributes = new HashMap<>();

    Sheet(Document document) {
        for (Element style : document.select("style")) {
            read(style.data());
        }
    }

    /** {@return what the sheets and the element itself say of it} */
    Declarations of(Element element) {
        String own = element.attr("style");
        Declarations said = own.isEmpty() ? Declarations.NONE : parsed(own);
        if (rules.isEmpty()) {
            return said;
        }
        String tag = element.normalName();
        Declarations all = rules.getOrDefault(tag, Declarations.NONE);
        if (element.hasAttr("class")) {
            for (String name : element.classNames()) {
                all = all.plus(rules.getOrDefault("." + name, Declarations.NONE))
                        .plus(rules.getOrDefault(tag + "." + name, Declarations.NONE));
            }
        }
        return all.plus(said);
    }

    /** The same style stands at a thousand spans; it is read once. */
    private Declarations parsed(String style) {
        Declarations known = attributes.get(style);
        if (known == null) {
            known = Declarations.of(style);
            if (attributes.size() < MOST_KEPT && style.length() < 2_000) {
                attributes.put(style, known);
            }
        }
        return known;
    }

    /** {@return Word's format of the numbers of a list level, {@code bullet} for one; empty where the sheet does not say} */
    String numbering(String list, int level) {
        return lists.getOrDefault(list + ":level" + level, "");
    }

    private void read(String css) {
        if (css.length() > LONGEST) {
            return;
        }
        int at = 0;
        while (true) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String prelude = bare(css.substring(at, open));
            boolean special = prelude.startsWith("@");
            int close = special && !prelude.startsWith("@list") ? closing(css, open) : css.indexOf('}', open);
            if (close < 0) {
                return;
            }
            if (prelude.startsWith("@list")) {
                list(prelude, Declarations.of(css.substring(open + 1, close)));
            } else if (!special) {
                rule(prelude, Declarations.of(css.substring(open + 1, close)));
            }
            at = close + 1;
        }
    }

    private void rule(String selectors, Declarations declarations) {
        for (String selector : selectors.split(",")) {
            String name = selector.strip();
            int dot = name.indexOf('.');
            String key = dot < 0
                    ? name.toLowerCase(Locale.ROOT)
                    : name.substring(0, dot).toLowerCase(Locale.ROOT) + name.substring(dot);
            if (key.matches("[a-z0-9]*(\\.[\\w-]+)?") && !key.isEmpty()) {
                rules.merge(key, declarations, Declarations::plus);
            }
        }
    }

    private void list(String prelude, Declarations declarations) {
        String name = prelude.substring("@list".length()).strip();
        if (name.contains(":")) {
            String format = declarations.value("mso-level-number-format");
            lists.put(name, format.isEmpty() ? "decimal" : format);
        }
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            if (css.charAt(i) == '{') {
                depth++;
            } else if (css.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A selector without the comments and the {@code <!--} before it. */
    private static String bare(String prelude) {
        String bare = prelude;
        int comment = bare.lastIndexOf("*/");
        if (comment >= 0) {
            bare = bare.substring(comment + 2);
        }
        return bare.replace("<!--", "").replace("-->", "").strip();
    }
}
