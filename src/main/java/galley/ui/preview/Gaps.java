package galley.ui.preview;

import galley.format.html.HtmlPart;
import galley.format.html.HtmlParts.Exchange;
import java.util.ArrayList;
import java.util.List;

/**
 * Which parts of an article the page does not show yet: a book comes to it portion by portion. It turns exchanges of the parts of an
 * article into those of the elements on the page, and holds neither.
 */
final class Gaps {

    /** As many elements as the web view takes in without being felt, some milliseconds. */
    static final int PORTION = 100;

    /** From the part it begins with up to the one it ends before. */
    record Gap(int from, int to) {}

    private List<Gap> gaps = new ArrayList<>();

    /** {@return whether the page shows all} */
    boolean isEmpty() {
        return gaps.isEmpty();
    }

    /** {@return what an exchange of parts means for the page; of what comes it takes a portion, and the rest is a gap} */
    Exchange exchange(Exchange parts) {
        int from = parts.from();
        int end = from + parts.removed();
        int come = parts.inserted().size();
        boolean unseen = gaps.stream().anyMatch(gap -> gap.from() <= from && end <= gap.to());
        int shown = unseen ? 0 : Math.min(come, PORTION);
        Exchange onPage = new Exchange(
                shownBefore(from),
                shownBefore(end) - shownBefore(from),
                parts.inserted().subList(0, shown));
        List<Gap> next = new ArrayList<>();
        gaps.stream()
                .filter(gap -> gap.from() < from)
                .forEach(gap -> next.add(new Gap(gap.from(), Math.min(gap.to(), from))));
        next.add(new Gap(from + shown, from + come));
        int by = come - parts.removed();
        gaps.stream()
                .filter(gap -> gap.to() > end)
                .forEach(gap -> next.add(new Gap(Math.max(gap.from(), end) + by, gap.to() + by)));
        gaps = joined(next);
        return onPage;
    }

    /** {@return those there are, in their order} */
    List<Gap> all() {
        return List.copyOf(gaps);
    }

    /**
     * {@return the exchange that brings another portion, which there must be}
     *
     * @param parts all there are
     * @param wanted the part that is to be there before others
     */
    Exchange fill(List<HtmlPart> parts, int wanted) {
        Gap gap = gaps.stream()
                .filter(each -> each.from() <= wanted && wanted < each.to())
                .findFirst()
                .orElseGet(gaps::getFirst);
        int from = Math.clamp((long) wanted - PORTION / 2, gap.from(), Math.max(gap.from(), gap.to() - PORTION));
        from = gap.from() <= wanted && wanted < gap.to() ? from : gap.from();
        int end = Math.min(gap.to(), from + PORTION);
        Exchange portion = new Exchange(shownBefore(from), 0, parts.subList(from, end));
        int at = gaps.indexOf(gap);
        gaps.set(at, new Gap(gap.from(), from));
        gaps.add(at + 1, new Gap(end, gap.to()));
        gaps.removeIf(each -> each.from() == each.to());
        return portion;
    }

    private int shownBefore(int part) {
        return shownBefore(part, gaps);
    }

    /** {@return how many parts before a part the page shows, where these are not there} */
    static int shownBefore(int part, List<Gap> gaps) {
        int shown = part;
        for (Gap gap : gaps) {
            shown -= Math.clamp((long) part - gap.from(), 0, gap.to() - gap.from());
        }
        return shown;
    }

    private static List<Gap> joined(List<Gap> gaps) {
        List<Gap> joined = new ArrayList<>();
        for (Gap gap : gaps) {
            if (!joined.isEmpty() && joined.getLast().to() == gap.from()) {
                joined.add(new Gap(joined.removeLast().from(), gap.to()));
            } else {
                joined.add(gap);
            }
        }
        joined.removeIf(gap -> gap.from() == gap.to());
        return joined;
    }
}
