package galley.ui.preview;

import static galley.ui.preview.Script.quoted;

import galley.format.html.HtmlParts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.web.WebEngine;

/**
 * The page that is loaded: its {@code <article>} element, and in it one element a part, in groups. Every call of a script of ours stands
 * here; what the scripts do is told in {@code assets/preview}.
 */
final class PreviewPage {

    private final WebEngine engine;
    private boolean inspectable;

    PreviewPage(WebEngine engine) {
        this.engine = engine;
        engine.executeScript(Script.of("links"));
        engine.executeScript(Script.of("exchange"));
        engine.executeScript(Script.of("pictures"));
        engine.executeScript(Script.of("overlays"));
        engine.executeScript(Script.of("place"));
        engine.executeScript(Script.of("dress"));
    }

    /** Gives the words that the overlays say. */
    void say(String decorative, String silent) {
        engine.executeScript("var sayings = {decorative: " + quoted(decorative) + ", silent: " + quoted(silent) + "}");
    }

    /** Draws what is on over the page, or nothing; {@code levels} may be empty where they are not known. */
    void overlay(Collection<String> on, Collection<String> decorative, List<Integer> levels, double zoom) {
        engine.executeScript("overlay(" + array(on) + "," + array(decorative) + ","
                + (levels.isEmpty() ? "null" : levels.toString()) + "," + zoom + ")");
    }

    private static String array(Collection<String> texts) {
        return texts.stream().map(Script::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    /** Brings axe to the page, once: it is half a megabyte that few need. */
    void prepareInspection() {
        if (!inspectable) {
            inspectable = true;
            engine.executeScript(Script.of("axe.min"));
            engine.executeScript(Script.of("inspection"));
        }
    }

    /** Goes on with the inspection; tells whether there is still something to look at. */
    boolean inspects() {
        return (boolean) engine.executeScript("inspect()");
    }

    /** Has everything looked at again, as the page looks different. */
    void inspectAnew() {
        if (inspectable) {
            engine.executeScript("inspectAnew()");
        }
    }

    /** {@return what the inspection found, a line each: the rule, and the number of the element in the article} */
    List<String> inspected() {
        String found = (String) engine.executeScript("inspected()");
        return found.isEmpty() ? List.of() : List.of(found.split("\n"));
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

    /** Notes what stands at the top of what is seen. */
    void keep() {
        engine.executeScript("keep()");
    }

    /** Has that stand at the top again, however the page is laid out now. */
    void goBack() {
        engine.executeScript("goBack()");
    }
}
