package galley.ui.preview;

import static galley.ui.preview.Script.quoted;

import galley.format.html.HtmlParts;
import galley.format.html.Places.Spot;
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
        engine.executeScript(Script.of("places"));
        engine.executeScript(Script.of("follow"));
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

    /**
     * Exchanges elements of the article, and gives the pictures among those that came, as the page names them.
     *
     * @param patch what is exchanged
     * @param keeps whether what is at the upper edge stays there, whatever comes above it
     */
    List<String> apply(Patch patch, boolean keeps) {
        boolean pictures = false;
        for (HtmlParts.Exchange each : patch.exchanges()) {
            String html = Patch.html(each);
            String script = "exchange(" + each.from() + "," + each.removed() + "," + quoted(html) + ")";
            engine.executeScript(keeps ? "follow.keeping(() => " + script + ")" : script);
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

    /** Marks softly the text the caret is in. */
    void mark(Spot spot) {
        engine.executeScript("follow.on(" + spot.part() + "," + spot.text() + ")");
    }

    /** Marks nothing. */
    void unmark() {
        engine.executeScript("follow.on(-1, 0)");
    }

    /**
     * Brings a text into view, where it is not.
     *
     * @param spot which
     * @param units how many units of it stand before the caret
     * @param down where it comes to, of 1
     */
    void bring(Spot spot, int units, double down) {
        engine.executeScript("follow.bring(" + spot.part() + "," + spot.text() + "," + units + "," + down + ")");
    }

    /** Scrolls so that a text stands at the upper edge, with a share of it over the edge. */
    void showAtTop(Spot spot, double share) {
        engine.executeScript("follow.top(" + spot.part() + "," + spot.text() + "," + share + ")");
    }

    /** {@return what is at a place in the window, as {@code places.js} tells it} */
    String at(double x, double y) {
        return (String) engine.executeScript("places.at(" + x + "," + y + ")");
    }

    /** {@return what is at the upper edge, as {@code places.js} tells it} */
    String top() {
        return (String) engine.executeScript("places.top()");
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
