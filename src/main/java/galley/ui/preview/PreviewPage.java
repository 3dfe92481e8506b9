package galley.ui.preview;

import javafx.scene.web.WebEngine;

/**
 * The loaded page: its {@code <article>} element, one child a part. The only scripts that run in it are the two given from here; the
 * page itself forbids any. Links in it lead nowhere.
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

    /** A listener of Java's would do, but the web view forgets it at the next garbage collection. */
    private static final String LEAD_NOWHERE = """
            for (const kind of ['click', 'auxclick', 'submit']) {
              document.addEventListener(kind, event => event.preventDefault(), true);
            }""";

    private final WebEngine engine;

    PreviewPage(WebEngine engine) {
        this.engine = engine;
        engine.executeScript(LEAD_NOWHERE);
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
