package galley.ui.preview;

import galley.format.html.HtmlPart;
import java.util.List;

/**
 * What turns the page of one article into that of the next: some elements go, and others stand in their place.
 *
 * @param page the page it is for, by the number the pane gave it
 * @param from the index of the first element that goes
 * @param removed how many go
 * @param html what comes
 */
record Patch(int page, int from, int removed, String html) {

    /** {@return what differs between two lists of parts, as few elements as can be} */
    static Patch between(int page, List<HtmlPart> before, List<HtmlPart> after) {
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        StringBuilder html = new StringBuilder();
        after.subList(head, after.size() - tail).forEach(part -> part.appendTo(html));
        return new Patch(page, head, before.size() - tail - head, html.toString());
    }

    /** {@return whether it changes nothing} */
    boolean isEmpty() {
        return removed == 0 && html.isEmpty();
    }
}
