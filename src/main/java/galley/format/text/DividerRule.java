package galley.format.text;

import galley.article.Block;
import galley.article.RichText;
import java.util.Optional;

/** A row of stars or dashes is a divider. */
record DividerRule() implements BlockRule {

    @Override
    public Optional<Reading> read(Page page, int at) {
        return Dividers.isDivider(page.line(at).text())
                ? Optional.of(Reading.of(new Block.Divider(RichText.EMPTY)))
                : Optional.empty();
    }
}
