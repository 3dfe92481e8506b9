package galley.ui.preview;

import galley.format.html.HtmlPart;
import java.util.ArrayList;
import java.util.List;

/**
 * What turns the page of one article into that of the next, or a portion of it: some elements go, and others stand in their place.
 *
 * @param page the page it is for, by the number the pane gave it
 * @param from the index of the first element that goes
 * @param removed how many go
 * @param parts what comes, at most {@link #PORTION} of them
 * @param whole whether the page then shows the article; otherwise more follows on it
 */
record Patch(int page, int from, int removed, List<HtmlPart> parts, boolean whole) {

    /** As many elements as the web view takes in without being felt, some milliseconds. */
    static final int PORTION = 100;

    Patch {
        parts = List.copyOf(parts);
    }

    /** {@return what differs between two lists of parts, as few elements as can be, and the first portion of what comes} */
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
        int end = Math.min(after.size() - tail, head + PORTION);
        return new Patch(page, head, before.size() - tail - head, after.subList(head, end), end == after.size() - tail);
    }

    /** {@return the parts a page shows after it} */
    List<HtmlPart> on(List<HtmlPart> before) {
        List<HtmlPart> after = new ArrayList<>(before.size() - removed + parts.size());
        after.addAll(before.subList(0, from));
        after.addAll(parts);
        after.addAll(before.subList(from + removed, before.size()));
        return after;
    }

    /** {@return the elements that come} */
    String html() {
        StringBuilder html = new StringBuilder();
        parts.forEach(part -> part.appendTo(html));
        return html.toString();
    }

    /** {@return whether it changes nothing} */
    boolean isEmpty() {
        return removed == 0 && parts.isEmpty();
    }
}
