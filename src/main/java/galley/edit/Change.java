package galley.edit;

import galley.article.Body;

/**
 * Which blocks differ between two bodies, told by identity: blocks that an edit did not touch are the same objects. So a view
 * repaints what changed and does not look at the rest.
 *
 * @param index the first block that differs
 * @param removed how many blocks of the body before are gone
 * @param inserted how many blocks of the body after stand in their place
 */
public record Change(int index, int removed, int inserted) {

    /**
     * {@return what differs between two bodies}
     *
     * @param before the body as it was
     * @param after the body as it is
     */
    public static Change between(Body before, Body after) {
        if (before == after) {
            return new Change(0, 0, 0);
        }
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.block(start) == after.block(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.block(before.size() - 1 - end) == after.block(after.size() - 1 - end)) {
            end++;
        }
        return new Change(start, before.size() - end - start, after.size() - end - start);
    }

    /** {@return whether nothing differs} */
    public boolean isEmpty() {
        return removed == 0 && inserted == 0;
    }
}
