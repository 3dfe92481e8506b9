package galley.format.text;

import galley.article.Block;
import java.util.Optional;

/** A paragraph of a block quotation, without its marks; {@link Quotation} says which those are. */
record QuoteRule() implements BlockRule {

    @Override
    public Optional<Reading> read(Page page, int at) {
        if (!Quotation.isQuote(page, at)) {
            return Optional.empty();
        }
        Line line = page.line(at);
        boolean marked = QuoteMarks.encloses(line.text()) || line.quoted() == 0;
        String words = marked ? QuoteMarks.inside(line.text()) : line.text();
        return Optional.of(Reading.of(new Block.Quote(Inline.read(words))));
    }
}
