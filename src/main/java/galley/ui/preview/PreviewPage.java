package galley.ui.preview;

import static galley.ui.preview.Script.quoted;

import galley.format.html.HtmlParts;
import java.util.List;
import javafx.scene.web.WebEngine;

/**
 * The page that is loaded: its {@code <article>} element, and in it one element a part, in groups. Every call of a script of ours stands
 * here; what the scripts do is told in {@code assets/preview}.
 */
final class PreviewPage {

    private final WebEngine engine;

    PreviewPage(WebEngine engine) {
        this.engine = engine;
        engine.executeScript(Script.of("links"));
        engine.executeScript(Script.of("exchange"));
        engine.executeScript(Script.of("pictures"));
        engine.executeScript(Script.of("dress"));
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

    /** Gives the page another style; it stays where it is. */
    void dress(String rules) {
        engine.executeScript("dress(" + quoted(rules) + ")");
    }

    /** Shows a picture wherever the page names it. */
    void develop(String named, String address) {
        engine.executeScript("develop(" + quoted(named) + "," + quoted(address) + ")");
    }
}
