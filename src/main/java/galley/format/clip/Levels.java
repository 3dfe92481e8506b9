package galley.format.clip;

import galley.article.Block;
import java.util.List;

/**
 * Which level of ours a level of a clip is. An article has three, and its headline above them; a page has six, a report nine and a title.
 *
 * <p>Where the first line of a clip is its only heading 1, that is the headline of the page, and the sections under it, heading 2 and so
 * on, are ours of the same number. Where heading 1 is what sections have, as in Word, each level is one deeper here. What is deeper than we
 * go is our deepest.
 *
 * @param deeper how many levels deeper each is here
 */
record Levels(int deeper) {

    static Levels of(List<Line> lines) {
        long highest = lines.stream().filter(line -> level(line) == 1).count();
        boolean headline = highest == 1 && level(lines.getFirst()) == 1;
        return new Levels(highest == 0 || headline ? 0 : 1);
    }

    int of(int level) {
        return Math.clamp((long) level + (level == 0 ? 0 : deeper), Block.Heading.HIGHEST, Block.Heading.LOWEST);
    }

    private static int level(Line line) {
        return line.kind() instanceof Kind.Heading heading ? heading.level() : -1;
    }
}
