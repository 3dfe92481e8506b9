package galley.edit;

import galley.article.Block;
import galley.article.Body;

/**
 * Where a block stands among its equals, as it is said to people who do not see it move.
 *
 * @param section whether it is a heading, which is counted among those of its level; others are counted among all blocks after the head
 * @param place from 1
 * @param of how many there are
 */
public record Standing(boolean section, int place, int of) {

    /**
     * {@return where a block stands}
     *
     * @param body what is read
     * @param index which block, after the head
     */
    public static Standing of(Body body, int index) {
        if (!(body.block(index) instanceof Block.Heading heading)) {
            int head = Take.floor(body);
            return new Standing(false, index - head + 1, body.size() - head);
        }
        int place = 0;
        int all = 0;
        for (int i = 1; i < body.size(); i++) {
            if (body.block(i) instanceof Block.Heading other && other.level() == heading.level()) {
                all++;
                place = i <= index ? all : place;
            }
        }
        return new Standing(true, place, all);
    }
}
