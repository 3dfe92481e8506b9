package galley.format.text;

import java.util.List;

/** Several things in one line, all of them the page's: "7 min read · Mar 3, 2026", "Follow | 3 March 2026 | 12 comments". */
record Composite(List<AsideRule> rules) implements AsideRule {

    private static final int LONGEST = 160;

    @Override
    public String reason() {
        return "date";
    }

    @Override
    public boolean holds(Page page, int at) {
        Line line = page.line(at);
        if (line.text().length() > LONGEST
                || line.marker().isPresent()
                || line.text().chars().noneMatch(c -> "·|•".indexOf(c) >= 0)) {
            return false;
        }
        String[] parts = line.text().split("\\s*[·|•]\\s*");
        int known = 0;
        for (String part : parts) {
            known += !part.isEmpty() && isFurniture(Line.of(line.sources(), part, 0, 0, true, true)) ? 1 : 0;
        }
        return parts.length > 1 && known == parts.length;
    }

    private boolean isFurniture(Line part) {
        Page alone = new Page(List.of(part), new String[1], true, false, 0, -1);
        return rules.stream().anyMatch(rule -> rule.holds(alone, 0));
    }
}
