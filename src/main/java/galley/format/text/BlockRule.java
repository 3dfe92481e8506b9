package galley.format.text;

import java.util.List;
import java.util.Optional;

/** Knows one kind of block by its line. The rules are asked in order; the first that knows the line decides. */
interface BlockRule {

    /** All rules, the last of which knows every line. */
    List<BlockRule> ALL = List.of(
            new DividerRule(),
            new HashRule(),
            new AttributionRule(),
            new QuoteRule(),
            new ItemRule(),
            new IndentedItemRule(),
            new HeadingRule(),
            new ParagraphRule());

    /**
     * {@return what a line is; empty if this rule does not know it}
     *
     * @param page all lines, their reasons known
     * @param at which line; it was not set aside
     */
    Optional<Reading> read(Page page, int at);
}
