package galley.ui.preview;

import galley.format.html.HtmlPart;
import java.util.List;
import javafx.scene.web.WebEngine;
import netscape.javascript.JSObject;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

/** The loaded page: its {@code <article>} element, one child a part. Links in it lead nowhere. */
final class PreviewPage {

    private final JSObject element;

    PreviewPage(WebEngine engine) {
        EventTarget document = (EventTarget) engine.getDocument();
        document.addEventListener("click", Event::preventDefault, true);
        document.addEventListener("auxclick", Event::preventDefault, true);
        element = (JSObject) engine.executeScript("document.querySelector('article')");
    }

    /** Turns the elements of one list of parts into those of another, touching only where they differ. */
    void exchange(List<HtmlPart> before, List<HtmlPart> after) {
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        JSObject children = (JSObject) element.getMember("children");
        for (int i = before.size() - tail - 1; i >= head; i--) {
            ((JSObject) children.getSlot(i)).call("remove");
        }
        StringBuilder html = new StringBuilder();
        after.subList(head, after.size() - tail).forEach(part -> part.appendTo(html));
        if (head == 0) {
            element.call("insertAdjacentHTML", "afterbegin", html.toString());
        } else {
            ((JSObject) children.getSlot(head - 1)).call("insertAdjacentHTML", "afterend", html.toString());
        }
    }
}
