package galley.format.text;

import galley.article.Block;
import java.util.List;
import java.util.Optional;

/** A paragraph of a block quotation, without its marks; {@link Quotation} says which those are. */
record QuoteRule() implements BlockRule {

    @Override
    public Optional<Reading> read(Page page, int at) {
        if (!Quotation.isQuote(page, at)) {
            return Optional.empty();
        }
        Line line = page.line(at);
        String speaker = line.quoted() == 0 ? QuoteMarks.speaker(line.text()) : "";
        if (!speaker.isEmpty()) {
            String said = line.text().substring(0, QuoteMarks.close(line.text()) + 1);
            return Optional.of(new Reading.Blocks(List.of(
                    new Block.Quote(Inline.read(QuoteMarks.inside(said))),
                    new Block.Attribution(Inline.read(speaker)))));
        }
        boolean marked = QuoteMarks.encloses(line.text()) || line.quoted() == 0;
        String words = marked ? QuoteMarks.inside(line.text()) : line.text();
        return Optional.of(Reading.of(new Block.Quote(Inline.read(words))));
    }
}
