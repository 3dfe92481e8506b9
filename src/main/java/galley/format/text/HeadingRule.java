package galley.format.text;

import galley.article.Block.Heading;
import java.util.Optional;

/** A short line over running text is the heading of a section; {@link Headings} says which those are. */
record HeadingRule() implements BlockRule {

    @Override
    public Optional<Reading> read(Page page, int at) {
        return Headings.isHeading(page, at)
                ? Optional.of(Reading.of(new Heading(
                        Heading.HIGHEST, Inline.read(Inline.bare(page.line(at).text())))))
                : Optional.empty();
    }
}
