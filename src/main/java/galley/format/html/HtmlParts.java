package galley.format.html;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Direction;
import galley.article.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The parts of one article after the other. For the next it looks at the groups that differ and at no other, told by the identity of their
 * blocks, so a key costs the same in a book as in a notice. It is no value: a preview has one, and calls it from one thread at a time.
 */
public final class HtmlParts {

    /**
     * Parts in a row that stand in place of others.
     *
     * @param from the index of the first that goes
     * @param removed how many go
     * @param inserted what comes
     */
    public record Exchange(int from, int removed, List<HtmlPart> inserted) {
        public Exchange {
            inserted = List.copyOf(inserted);
        }
    }

    private final List<HtmlPart> parts = new ArrayList<>();
    private Article article;
    /** How many parts stand before the group of each block, and behind the last block how many there are. What is in it never changes. */
    private int[] before = {1};
    /** The level of the heading written last before the group of each block, and behind the last block. */
    private byte[] levels = {1};

    /** {@return the parts of the article followed last, the header first; none before the first} */
    public List<HtmlPart> all() {
        return Collections.unmodifiableList(parts);
    }

    /** {@return which part shows which block of the article followed last, of which there must be one} */
    public Places places() {
        return new Places(article.body(), before);
    }

    /**
     * Goes on to another article.
     *
     * @param next that article
     * @param words how many words its body holds
     * @return what turns the parts so far into its parts, one exchange after the other: that of the header, and one in the body
     */
    public List<Exchange> follow(Article next, int words) {
        HtmlPart header = HeaderPart.of(next, words);
        if (article == null
                || !article.metadata().language().equals(next.metadata().language())) {
            return List.of(anew(next, header));
        }
        List<Exchange> exchanges = new ArrayList<>(2);
        if (!parts.getFirst().equals(header)) {
            parts.set(0, header);
            exchanges.add(new Exchange(0, 1, List.of(header)));
        }
        body(next, exchanges);
        article = next;
        return exchanges;
    }

    private Exchange anew(Article next, HtmlPart header) {
        int removed = parts.size();
        parts.clear();
        before = new int[] {1};
        levels = new byte[] {1};
        parts.add(header);
        Writing writing = new Writing(next, 0, 1);
        writing.upTo(next.body().size());
        put(writing, 0, 0, 0);
        article = next;
        return new Exchange(0, removed, parts);
    }

    private void body(Article next, List<Exchange> exchanges) {
        Body old = article.body();
        Body now = next.body();
        int most = Math.min(old.size(), now.size());
        int start = 0;
        while (start < most && old.block(start) == now.block(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && old.block(old.size() - 1 - tail) == now.block(now.size() - 1 - tail)) {
            tail++;
        }
        while (joins(old, start) || joins(now, start)) {
            start--;
        }
        while (joins(old, old.size() - tail) || joins(now, now.size() - tail)) {
            tail--;
        }
        Writing writing = new Writing(next, start, levels[start]);
        writing.upTo(now.size() - tail);
        int moved = old.size() - now.size();
        while (writing.block < now.size() && writing.level != levels[writing.block + moved]) {
            writing.group();
        }
        int end = writing.block + moved;
        int first = before[start];
        List<HtmlPart> gone = List.copyOf(parts.subList(first, before[end]));
        put(writing, start, end, gone.size());
        narrowed(first, gone, writing.written, exchanges);
    }

    private static boolean joins(Body body, int index) {
        return index > 0 && index < body.size() && Group.joins(body.block(index - 1), body.block(index));
    }

    /** What stands the same at both ends stays. */
    private static void narrowed(int first, List<HtmlPart> gone, List<HtmlPart> come, List<Exchange> exchanges) {
        int most = Math.min(gone.size(), come.size());
        int head = 0;
        while (head < most && gone.get(head).equals(come.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && gone.get(gone.size() - 1 - tail).equals(come.get(come.size() - 1 - tail))) {
            tail++;
        }
        if (head + tail < gone.size() || head + tail < come.size()) {
            exchanges.add(
                    new Exchange(first + head, gone.size() - head - tail, come.subList(head, come.size() - tail)));
        }
    }

    /** Puts what was written in place of the parts of blocks that are gone; what is known of the blocks behind them moves along. */
    private void put(Writing writing, int start, int end, int removed) {
        int first = before[start];
        int written = writing.block - start;
        int[] counted = Arrays.copyOf(before, before.length + written - (end - start));
        byte[] known = Arrays.copyOf(levels, counted.length);
        for (int i = 0; i < written; i++) {
            counted[start + i] = first + writing.before.get(i);
            known[start + i] = writing.levels.get(i);
        }
        int more = writing.written.size() - removed;
        for (int from = end, to = writing.block; from < before.length; from++, to++) {
            counted[to] = before[from] + more;
            known[to] = from == end ? (byte) writing.level : levels[from];
        }
        before = counted;
        levels = known;
        List<HtmlPart> stretch = parts.subList(first, first + removed);
        stretch.clear();
        stretch.addAll(writing.written);
    }

    /** Makes parts of one group after the other. */
    private static final class Writing {

        private final Body body;
        private final String language;
        private final Direction page;
        private final List<HtmlPart> written = new ArrayList<>();
        private final List<Integer> before = new ArrayList<>();
        private final List<Byte> levels = new ArrayList<>();
        private int block;
        private int level;

        Writing(Article article, int block, int level) {
            body = article.body();
            language = article.metadata().language();
            page = Direction.of(language);
            this.block = block;
            this.level = level;
        }

        void upTo(int end) {
            while (block < end) {
                group();
            }
        }

        void group() {
            int end = block + 1;
            while (joins(body, end)) {
                end++;
            }
            for (int i = block; i < end; i++) {
                before.add(written.size());
                levels.add((byte) level);
            }
            for (Group group : Group.of(body.blocks().subList(block, end))) {
                level = write(group);
            }
            block = end;
        }

        /** {@return the level of the heading written last} */
        private int write(Group group) {
            if (!BodyPart.shows(group)) {
                return level;
            }
            switch (group) {
                case Group.Items items ->
                    ListMarkup.lists(items).forEach(list -> written.add(new BodyPart(list, 0, language, page)));
                case Group.Single(Block.Heading heading) -> {
                    // A reader who walks from heading to heading must not meet a gap; the checker calls one an error.
                    int next = Math.min(heading.level(), level + 1);
                    written.add(new BodyPart(group, next, language, page));
                    return next;
                }
                case Group.Single _, Group.Quotation _, Group.FactBox _ ->
                    written.add(new BodyPart(group, 0, language, page));
            }
            return level;
        }
    }
}
