package galley.format.text;

import galley.article.Block;
import java.util.Optional;

/** Whatever no other rule knows is a paragraph. */
record ParagraphRule() implements BlockRule {

    @Override
    public Optional<Reading> read(Page page, int at) {
        return Optional.of(
                Reading.of(new Block.Paragraph(Inline.read(page.line(at).text()))));
    }
}
