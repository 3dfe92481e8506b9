package galley.format.html;

import galley.article.Block;
import galley.article.Body;
import galley.article.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which part of the page shows which block, and which letter of it is which: both ways. It is a value of one article and its
 * {@link HtmlParts}, and knows nothing of what is on a screen.
 *
 * <p>A part holds one text or more: the header the headline and the standfirst, a list its items, a quotation its paragraphs and who said
 * it. They are counted in the order of the page; what belongs to no block, such as the byline or the credit of a picture, is not. A part
 * without a text, such as a picture without a caption, counts as one.
 */
public final class Places {

    /**
     * Where a block is.
     *
     * @param part the index of the part
     * @param text which of the texts in it
     */
    public record Spot(int part, int text) {}

    private final Body body;
    private final int[] before;

    /**
     * The places of an article.
     *
     * @param body its blocks
     * @param before how many parts stand before the group of each block, and behind the last; it is never changed
     */
    Places(Body body, int[] before) {
        this.body = body;
        this.before = before;
    }

    /** {@return the blocks it is of} */
    public Body body() {
        return body;
    }

    /**
     * {@return where a block is; empty where it does not show}
     *
     * @param block its index
     */
    public Optional<Spot> spot(int block) {
        if (inHeader(block)) {
            return block == 0 || !Letters.blank(body.block(block).text())
                    ? Optional.of(new Spot(0, block))
                    : Optional.empty();
        }
        int start = start(block);
        int part = before[start];
        for (List<Integer> texts : texts(start)) {
            int text = texts.indexOf(block);
            if (text >= 0) {
                return Optional.of(new Spot(part, text));
            }
            part++;
        }
        return Optional.empty();
    }

    /**
     * {@return where a block is, or the last one before it that shows}
     *
     * @param block its index
     */
    public Spot near(int block) {
        Optional<Spot> spot = spot(block);
        for (int above = block - 1; spot.isEmpty(); above--) {
            spot = spot(above);
        }
        return spot.get();
    }

    /**
     * {@return the index of the block that a part begins with}
     *
     * @param part its index, of one there is
     */
    public int block(int part) {
        return part == 0 ? 0 : start(last(part));
    }

    /**
     * {@return the block that is somewhere; empty where there is none}
     *
     * @param spot where
     */
    public OptionalInt block(Spot spot) {
        if (spot.part() == 0) {
            boolean there = spot.text() >= 0 && spot.text() < body.size() && inHeader(spot.text());
            return there && spot(spot.text()).isPresent() ? OptionalInt.of(spot.text()) : OptionalInt.empty();
        }
        if (spot.part() < 0 || spot.part() >= before[body.size()]) {
            return OptionalInt.empty();
        }
        int start = block(spot.part());
        List<Integer> texts = texts(start).get(spot.part() - before[start]);
        return spot.text() >= 0 && spot.text() < texts.size()
                ? OptionalInt.of(texts.get(spot.text()))
                : OptionalInt.empty();
    }

    /**
     * {@return how many units of its text on the page stand before an offset of a block}; a line break is one unit
     *
     * @param block its index
     * @param offset in UTF-16 units
     */
    public int shown(int block, int offset) {
        return Letters.shown(body.block(block).text(), offset);
    }

    /**
     * {@return the offset in a block before which so many units stand on the page}; its end, where it has fewer. What the page says where
     * nothing is written, as that there is no headline yet, is no text of it.
     *
     * @param block its index
     * @param shown how many units
     */
    public int written(int block, int shown) {
        return Letters.blank(body.block(block).text())
                ? 0
                : Letters.written(body.block(block).text(), shown);
    }

    private boolean inHeader(int block) {
        return block == 0 || block == 1 && body.block(1) instanceof Block.Standfirst;
    }

    /** The last block before whose group no more than so many parts stand. */
    private int last(int part) {
        int low = 1;
        int high = body.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (before[middle] <= part) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first block of a group. */
    private int start(int block) {
        int start = block;
        while (Group.joins(body.block(start - 1), body.block(start))) {
            start--;
        }
        return start;
    }

    /** The blocks of each part of a group, which begins with a block. */
    private List<List<Integer>> texts(int start) {
        int end = start + 1;
        while (end < body.size() && Group.joins(body.block(end - 1), body.block(end))) {
            end++;
        }
        Group group = Group.of(body.blocks().subList(start, end)).getFirst();
        if (!BodyPart.shows(group)) {
            return List.of();
        }
        return switch (group) {
            case Group.Single _ -> List.of(List.of(start));
            case Group.Quotation _, Group.FactBox _ -> List.of(lettered(start, end));
            case Group.Items items -> lists(ListMarkup.lists(items), lettered(start, end));
        };
    }

    private List<Integer> lettered(int start, int end) {
        return IntStream.range(start, end)
                .filter(block -> !Letters.blank(body.block(block).text()))
                .boxed()
                .toList();
    }

    private static List<List<Integer>> lists(List<Group.Items> lists, List<Integer> items) {
        List<List<Integer>> texts = new ArrayList<>();
        int at = 0;
        for (Group.Items list : lists) {
            int end = at + list.blocks().size();
            texts.add(items.subList(at, end));
            at = end;
        }
        return texts;
    }
}
