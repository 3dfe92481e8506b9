package galley.ui.preview;

import javafx.scene.web.WebEngine;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

/**
 * The loaded page: its {@code <article>} element, one child a part. The one script that runs in it is {@link #EXCHANGE}, given from
 * here; the page itself forbids any. Links in it lead nowhere.
 */
final class PreviewPage {

    /** Takes children out of the article and puts others in their place. */
    private static final String EXCHANGE = """
            (function (from, removed, html) {
              const article = document.querySelector('article');
              for (let i = 0; i < removed; i++) article.children[from].remove();
              if (from === 0) article.insertAdjacentHTML('afterbegin', html);
              else article.children[from - 1].insertAdjacentHTML('afterend', html);
            })""";

    private final WebEngine engine;

    PreviewPage(WebEngine engine) {
        this.engine = engine;
        EventTarget document = (EventTarget) engine.getDocument();
        document.addEventListener("click", Event::preventDefault, true);
        document.addEventListener("auxclick", Event::preventDefault, true);
    }

    /** Exchanges elements of the article. */
    void apply(Patch patch) {
        if (!patch.isEmpty()) {
            engine.executeScript(
                    EXCHANGE + "(" + patch.from() + "," + patch.removed() + "," + quoted(patch.html()) + ")");
        }
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
