package galley.edit;

import galley.article.Body;
import galley.article.Place;
import galley.article.WordCount;

/**
 * The words of each block of a body. After a change only the blocks that differ are counted again, so it keeps up with every key. It
 * is a value.
 */
public final class WordTally {

    private final int[] words;
    private final int total;

    private WordTally(int[] words, int total) {
        this.words = words;
        this.total = total;
    }

    /**
     * {@return the tally of a body, counted from its first word}
     *
     * @param body what is read
     */
    public static WordTally of(Body body) {
        return new WordTally(new int[0], 0).after(new Change(0, 0, body.size()), body);
    }

    /**
     * {@return the tally after a change}
     *
     * @param change which blocks differ from the body this tally is of
     * @param body the body after the change
     */
    public WordTally after(Change change, Body body) {
        int[] next = new int[body.size()];
        int behind = change.index() + change.removed();
        System.arraycopy(words, 0, next, 0, change.index());
        System.arraycopy(words, behind, next, change.index() + change.inserted(), words.length - behind);
        int sum = total;
        for (int i = change.index(); i < behind; i++) {
            sum -= words[i];
        }
        for (int i = change.index(); i < change.index() + change.inserted(); i++) {
            next[i] = WordCount.count(body.block(i));
            sum += next[i];
        }
        return new WordTally(next, sum);
    }

    /** {@return the words of the whole body, as {@link WordCount#count(Body)} counts} */
    public int total() {
        return total;
    }

    /**
     * {@return the words of one block}
     *
     * @param index which block
     */
    public int of(int index) {
        return words[index];
    }

    /**
     * {@return the words of what is selected; a word cut in two is one here}
     *
     * @param state a state whose body this is the tally of
     */
    public int selected(EditorState state) {
        Body body = state.body();
        Place from = body.at(state.selection().from());
        Place to = body.at(state.selection().to());
        if (from.block() == to.block()) {
            return count(body, from.block(), from.offset(), to.offset());
        }
        int sum = count(
                body,
                from.block(),
                from.offset(),
                body.block(from.block()).text().length());
        for (int i = from.block() + 1; i < to.block(); i++) {
            sum += words[i];
        }
        return sum + count(body, to.block(), 0, to.offset());
    }

    private int count(Body body, int block, int from, int to) {
        String text = body.block(block).text().string();
        return from == 0 && to == text.length() ? words[block] : WordCount.count(text.substring(from, to));
    }
}
