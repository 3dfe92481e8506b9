package galley.ui.preview;

import galley.format.html.HtmlParts;
import java.util.List;
import javafx.scene.web.WebEngine;

/**
 * The loaded page: its {@code <article>} element, in it groups of some hundred elements, and one element a part. WebKit lays out all
 * children of an element where one of them changes; of a book, that would be felt at each key. The only scripts that run in it are
 * those given from here; the page itself forbids any. Links in it lead nowhere.
 */
final class PreviewPage {

    /**
     * Takes elements out of the article and puts others in their place. A group ends nowhere between a heading and what follows, as the
     * style sheet sets two headings in a row closer.
     */
    private static final String EXCHANGE = """
            function exchange(from, removed, html) {
              const most = %d, heading = /^H[2-4]$/;
              const article = document.querySelector('article');
              const fresh = () => document.createElement('div');
              let group = article.firstElementChild || article.appendChild(fresh()), at = from;
              while (at > group.childElementCount) {
                at -= group.childElementCount;
                group = group.nextElementSibling;
              }
              for (let each = group, first = at; removed > 0; first = 0) {
                const next = each.nextElementSibling;
                const count = Math.min(removed, each.childElementCount - first);
                if (each !== group && count === each.childElementCount) {
                  each.remove();
                } else if (count > 0) {
                  stretch(each, first, first + count).deleteContents();
                }
                removed -= count;
                each = next;
              }
              if (html && at >= most && at === group.childElementCount && !heading.test(group.lastElementChild.tagName)) {
                const behind = fresh();
                group.after(behind);
                group = behind;
                at = 0;
              }
              if (at === 0) group.insertAdjacentHTML('afterbegin', html);
              else group.children[at - 1].insertAdjacentHTML('afterend', html);
              const count = group.childElementCount;
              if (count === 0 && article.childElementCount > 1) group.remove();
              let middle = count >> 1;
              while (count > 2 * most && middle < count && heading.test(group.children[middle - 1].tagName)) middle++;
              if (count > 2 * most && middle < count) {
                const behind = fresh();
                behind.append(stretch(group, middle, count).extractContents());
                group.after(behind);
              }
            }
            function stretch(group, from, to) {
              const range = document.createRange();
              range.setStartBefore(group.children[from]);
              if (to < group.childElementCount) range.setEndBefore(group.children[to]);
              else range.setEndAfter(group.lastChild);
              return range;
            }
            """.formatted(Gaps.PORTION);

    /**
     * Pictures. The page may load none, so each element that names one is given its bytes, once: the element itself is kept and hung again
     * where its figure is exchanged, as a key in its caption has it.
     */
    private static final String PICTURES = """
            var prints = new Map(), names = new WeakMap(), hung = new Map();
            function hang() {
              const wanted = [];
              for (const img of document.querySelectorAll('article img')) {
                if (names.has(img)) continue;
                const file = img.getAttribute('src');
                const all = hung.get(file) || [];
                const kept = all.find(old => !old.isConnected);
                if (kept) {
                  kept.alt = img.alt;
                  img.replaceWith(kept);
                } else {
                  names.set(img, file);
                  hung.set(file, all.concat([img]));
                  if (prints.has(file)) img.src = prints.get(file);
                }
                wanted.push(file);
              }
              return wanted.join('\\n');
            }
            function develop(file, print) {
              if (prints.get(file) === print) return;
              prints.set(file, print);
              for (const img of hung.get(file) || []) img.src = print;
            }
            """;

    /** A listener of Java's would do, but the web view forgets it at the next garbage collection. */
    private static final String LEAD_NOWHERE = """
            for (const kind of ['click', 'auxclick', 'submit']) {
              document.addEventListener(kind, event => event.preventDefault(), true);
            }""";

    private final WebEngine engine;

    PreviewPage(WebEngine engine) {
        this.engine = engine;
        engine.executeScript(LEAD_NOWHERE);
        engine.executeScript(EXCHANGE);
        engine.executeScript(PICTURES);
    }

    /** Exchanges elements of the article, and gives the pictures among those that came, as the page names them. */
    List<String> apply(Patch patch) {
        boolean pictures = false;
        for (HtmlParts.Exchange each : patch.exchanges()) {
            String html = Patch.html(each);
            engine.executeScript("exchange(" + each.from() + "," + each.removed() + "," + quoted(html) + ")");
            pictures |= html.contains("<img ");
        }
        String wanted = pictures ? (String) engine.executeScript("hang()") : "";
        return wanted.isEmpty() ? List.of() : List.of(wanted.split("\n"));
    }

    /** Shows a picture wherever the page names it. */
    void develop(String named, String address) {
        engine.executeScript("develop(" + quoted(named) + "," + quoted(address) + ")");
    }

    /** {@return a text as a JavaScript string} */
    private static String quoted(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ' || c == '\u2028' || c == '\u2029') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
