package galley.ui.preview;

import galley.format.html.HtmlPart;
import galley.format.html.HtmlParts.Exchange;
import java.util.List;

/**
 * What turns the page of one article into that of the next, or a portion of it: some elements go, and others stand in their place.
 *
 * @param page the page it is for, by the number the pane gave it
 * @param exchanges what is done to the elements, one after the other
 * @param shown what the page shows then
 */
record Patch(int page, List<Exchange> exchanges, OnPage shown) {

    Patch {
        exchanges = exchanges.stream()
                .filter(exchange ->
                        exchange.removed() > 0 || !exchange.inserted().isEmpty())
                .toList();
    }

    /** {@return the elements that come with an exchange} */
    static String html(Exchange exchange) {
        StringBuilder html = new StringBuilder();
        for (HtmlPart part : exchange.inserted()) {
            part.appendTo(html);
        }
        return html.toString();
    }

    /** {@return whether the page then shows the article; otherwise more is to be filled in} */
    boolean whole() {
        return shown.gaps().isEmpty();
    }

    /** {@return whether it changes nothing} */
    boolean isEmpty() {
        return exchanges.isEmpty();
    }
}
