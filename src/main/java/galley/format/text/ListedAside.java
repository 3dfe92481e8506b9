package galley.format.text;

import java.util.List;

/** Furniture a page shows as a list: "• Share on Facebook", "• 941 comments". Judged by what stands after the sign. */
record ListedAside(AsideRule rule) implements AsideRule {

    @Override
    public String reason() {
        return rule.reason();
    }

    @Override
    public boolean holds(Page page, int at) {
        Line line = page.line(at);
        Marker marker = page.marker(at).orElse(null);
        if (marker == null || marker.rest().isEmpty() || line.key().isEmpty()) {
            return false;
        }
        Line bare =
                Line.of(line.sources(), marker.rest(), line.indent(), line.quoted(), line.gapBefore(), line.gapAfter());
        return rule.holds(new Page(List.of(bare), new String[1], page.airy(), 0), 0);
    }
}
