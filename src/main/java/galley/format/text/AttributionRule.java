package galley.format.text;

import galley.article.Block;
import java.util.Optional;

/** A dash and a name under a block quotation is its attribution. */
record AttributionRule() implements BlockRule {

    @Override
    public Optional<Reading> read(Page page, int at) {
        String text = page.line(at).text();
        return Quotation.isAttribution(page, at)
                ? Optional.of(Reading.of(new Block.Attribution(Inline.read(Attributions.name(text)))))
                : Optional.empty();
    }
}
