package galley.format.text;

import galley.article.Block.Heading;
import java.util.Optional;

/** {@code ## Section} is a heading of its level; a second {@code # Title} is one of the highest, since there is one headline. */
record HashRule() implements BlockRule {

    @Override
    public Optional<Reading> read(Page page, int at) {
        String text = page.line(at).text();
        int hashes = page.line(at).quoted() > 0 ? 0 : Hashes.level(text);
        if (hashes == 0) {
            return Optional.empty();
        }
        int level = Math.clamp(hashes, Heading.HIGHEST, Heading.LOWEST);
        return Optional.of(Reading.of(new Heading(level, Inline.read(Inline.bare(Hashes.title(text))))));
    }
}
