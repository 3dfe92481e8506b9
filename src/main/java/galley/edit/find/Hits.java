package galley.edit.find;

import galley.article.Body;
import galley.edit.Change;
import galley.edit.Graphemes;
import galley.edit.Selection;
import galley.words.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * Where a search finds something in a body. After a change only the blocks that differ are searched again, so it keeps up with every
 * key. It is a value.
 *
 * <p>A search that reads too many characters, going back and forth, is given up, and so is one that Java cannot
 * carry on for want of stack: it has a {@link #problem()} then and no hits, until it is begun anew.
 */
public final class Hits {

    /** How many characters a search may read in any article, half a second's worth, and how many more for each the article has. */
    private static final long MOST_READ = 100_000_000;

    private static final long READ_EACH = 20;

    private static final int[] NONE = {};

    private final Search search;
    /** By block: where each hit begins and ends, one after another. */
    private final int[][] found;
    /** By block: how many characters were read to find that. */
    private final int[] read;

    private final long readInAll;
    private final int count;
    private final Optional<Problem> problem;

    private Hits(Search search, int[][] found, int[] read, long readInAll, int count, Optional<Problem> problem) {
        this.search = search;
        this.found = found;
        this.read = read;
        this.readInAll = readInAll;
        this.count = count;
        this.problem = problem;
    }

    /**
     * {@return where a search finds something in a body}
     *
     * @param search what is looked for
     * @param body where
     */
    public static Hits of(Search search, Body body) {
        return new Hits(search, new int[0][], new int[0], 0, 0, Optional.empty())
                .after(new Change(0, 0, body.size()), body);
    }

    /**
     * {@return the hits after a change}
     *
     * @param change which blocks differ from the body these hits are of
     * @param body the body after the change
     */
    public Hits after(Change change, Body body) {
        return switch (search) {
            case Search.Wrong wrong -> without(wrong.problem());
            case Search.Ready ready ->
                problem.isPresent() ? this : change.isEmpty() ? this : searchedAgain(ready, change, body);
        };
    }

    private Hits searchedAgain(Search.Ready ready, Change change, Body body) {
        int[][] nextFound = new int[body.size()][];
        int[] nextRead = new int[body.size()];
        int behind = change.index() + change.removed();
        int shifted = change.index() + change.inserted();
        System.arraycopy(found, 0, nextFound, 0, change.index());
        System.arraycopy(read, 0, nextRead, 0, change.index());
        System.arraycopy(found, behind, nextFound, shifted, found.length - behind);
        System.arraycopy(read, behind, nextRead, shifted, found.length - behind);
        long most = MOST_READ + READ_EACH * body.length();
        long sum = readInAll;
        int hits = count;
        for (int i = change.index(); i < behind; i++) {
            sum -= read[i];
            hits -= found[i].length / 2;
        }
        for (int i = change.index(); i < shifted; i++) {
            Reading reading = new Reading(body.block(i).text().string(), most - sum);
            try {
                nextFound[i] = search(ready, reading);
            } catch (Reading.Exhausted | StackOverflowError e) {
                return without(Problem.of("find.gave-up"));
            }
            nextRead[i] = (int) reading.read();
            sum += nextRead[i];
            hits += nextFound[i].length / 2;
        }
        return new Hits(search, nextFound, nextRead, sum, hits, Optional.empty());
    }

    private Hits without(Problem why) {
        return new Hits(search, new int[0][], new int[0], 0, 0, Optional.of(why));
    }

    private static int[] search(Search.Ready ready, Reading reading) {
        Matcher matcher = ready.pattern().matcher(reading);
        int[] hits = NONE;
        int length = 0;
        while (matcher.find()) {
            if (isHit(matcher, reading)) {
                hits = length == hits.length ? Arrays.copyOf(hits, Math.max(4, length * 2)) : hits;
                hits[length++] = matcher.start();
                hits[length++] = matcher.end();
            }
        }
        return length == hits.length ? hits : Arrays.copyOf(hits, length);
    }

    /** {@return whether what a pattern found counts: it is not empty, and begins and ends between characters as readers count them} */
    static boolean isHit(Matcher matcher, Reading reading) {
        return matcher.start() < matcher.end() && !splits(matcher.start(), reading) && !splits(matcher.end(), reading);
    }

    private static boolean splits(int offset, Reading reading) {
        return Graphemes.edge(reading, offset) != offset;
    }

    /** {@return what was looked for} */
    public Search search() {
        return search;
    }

    /** {@return why nothing was found, where that is for another reason than that nothing is there} */
    public Optional<Problem> problem() {
        return problem;
    }

    /** {@return how many hits there are} */
    public int count() {
        return count;
    }

    /**
     * {@return the hits in one block, in reading order}
     *
     * @param block the index of the block; none are beyond the last
     */
    public List<Hit> in(int block) {
        if (block >= found.length || found[block].length == 0) {
            return List.of();
        }
        int[] pairs = found[block];
        List<Hit> hits = new ArrayList<>(pairs.length / 2);
        for (int i = 0; i < pairs.length; i += 2) {
            hits.add(new Hit(pairs[i], pairs[i + 1]));
        }
        return hits;
    }

    /**
     * {@return which of the hits is selected, from 1; none where something else is}
     *
     * @param body the body they are in
     * @param selection what is selected
     */
    public OptionalInt number(Body body, Selection selection) {
        if (count == 0 || selection.isEmpty()) {
            return OptionalInt.empty();
        }
        int block = body.at(selection.from()).block();
        int from = selection.from() - body.start(block);
        int at = first(block, from);
        int[] pairs = found[block];
        if (at == pairs.length || pairs[at] != from || pairs[at + 1] != selection.to() - body.start(block)) {
            return OptionalInt.empty();
        }
        int before = at / 2;
        for (int i = 0; i < block; i++) {
            before += found[i].length / 2;
        }
        return OptionalInt.of(before + 1);
    }

    /**
     * {@return the first hit that begins at a position or after it; round the end, if there is none}
     *
     * @param body the body they are in
     * @param position where the search goes on
     */
    public Optional<Selection> from(Body body, int position) {
        int block = body.at(position).block();
        return count == 0
                ? Optional.empty()
                : ahead(body, block, first(block, position - body.start(block))).or(() -> ahead(body, 0, 0));
    }

    /**
     * {@return the last hit that begins before a position; round the beginning, if there is none}
     *
     * @param body the body they are in
     * @param position where the search goes back from
     */
    public Optional<Selection> before(Body body, int position) {
        int block = body.at(position).block();
        int last = found.length - 1;
        return count == 0
                ? Optional.empty()
                : back(body, block, first(block, position - body.start(block)))
                        .or(() -> back(body, last, found[last].length));
    }

    private Optional<Selection> ahead(Body body, int block, int at) {
        int offset = at;
        for (int i = block; i < found.length; i++, offset = 0) {
            if (offset < found[i].length) {
                return Optional.of(selection(body, i, offset));
            }
        }
        return Optional.empty();
    }

    private Optional<Selection> back(Body body, int block, int behind) {
        int offset = behind;
        for (int i = block; i >= 0; offset = i > 0 ? found[i - 1].length : 0, i--) {
            if (offset > 0) {
                return Optional.of(selection(body, i, offset - 2));
            }
        }
        return Optional.empty();
    }

    private Selection selection(Body body, int block, int at) {
        int start = body.start(block);
        return new Selection(start + found[block][at], start + found[block][at + 1]);
    }

    /** Where the first hit that begins at an offset or after it stands among those of its block. */
    private int first(int block, int offset) {
        int[] pairs = found[block];
        int low = 0;
        int high = pairs.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[2 * middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 2 * low;
    }
}
