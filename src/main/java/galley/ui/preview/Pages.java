package galley.ui.preview;

import galley.article.Article;
import galley.format.html.HtmlPart;
import java.util.List;

/**
 * Works out patches, one article after the other, away from the window. It remembers the parts it gave last, so each patch follows on
 * the one before; for a page just loaded it begins anew. One thread at a time calls it.
 */
final class Pages {

    /**
     * An article that is to be seen on a page.
     *
     * @param page the number of the page
     * @param article what is to be seen
     * @param words how many words it has
     */
    record View(int page, Article article, int words) {}

    private int page = -1;
    private List<HtmlPart> shown = List.of();

    /** {@return what turns what this page showed into what it shall show, or the first portion of that} */
    Patch patch(View view) {
        if (view.page() != page) {
            page = view.page();
            shown = List.of();
        }
        List<HtmlPart> next = HtmlPart.of(view.article(), view.words());
        Patch patch = Patch.between(page, shown, next);
        shown = patch.whole() ? next : patch.on(shown);
        return patch;
    }
}
