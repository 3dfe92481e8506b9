package galley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The shape of an article: its headline, standfirst and sections, and in each the quotations, lists, pictures and fact boxes. It is derived from the body,
 * never stored.
 */
public final class Outline {

    /** What an entry stands for. */
    public enum Kind {
        /** The headline; its words are those before the first section. */
        HEADLINE,
        /** The standfirst. */
        STANDFIRST,
        /** A section; its words are all up to the next heading. */
        SECTION,
        /** A quotation, named by who said it. */
        QUOTATION,
        /** A list, named by how many items it has. */
        LIST,
        /** A picture, named by its caption or its file. */
        FIGURE,
        /** A fact box, named by its title. */
        FACT_BOX
    }

    /**
     * One line of the outline.
     *
     * @param kind what it stands for
     * @param block the index of its first block
     * @param depth 0, or how far it stands inside the sections before it
     * @param title its words; for a quotation who said it, or what is said; for a picture without a caption its file;
     *     empty for a list
     * @param count words of a headline or section, items of a list, 0 for others
     */
    public record Entry(Kind kind, int block, int depth, String title, int count) {}

    private Outline() {}

    /**
     * {@return the entries of a body, in reading order}
     *
     * @param body what is read
     * @param words gives the words of the block at an index
     */
    public static List<Entry> of(Body body, IntUnaryOperator words) {
        List<Entry> entries = new ArrayList<>();
        int section = 0;
        int depth = 0;
        int counted = 0;
        for (int i = 0; i < body.size(); i++) {
            Block block = body.block(i);
            if (block instanceof Block.Heading) {
                close(entries, section, counted);
                section = entries.size();
                counted = 0;
            }
            counted += words.applyAsInt(i);
            switch (block) {
                case Block.Headline headline -> entries.add(entry(Kind.HEADLINE, i, 0, headline));
                case Block.Standfirst standfirst -> entries.add(entry(Kind.STANDFIRST, i, 0, standfirst));
                case Block.Heading heading -> {
                    depth = heading.level() - Block.Heading.HIGHEST + 1;
                    entries.add(entry(Kind.SECTION, i, depth - 1, heading));
                }
                case Block.Quoted quote -> {
                    if (begins(body, i)) {
                        entries.add(new Entry(Kind.QUOTATION, i, depth, speaker(body, i, quote), 0));
                    }
                }
                case Block.Item _ -> {
                    if (begins(body, i)) {
                        entries.add(new Entry(Kind.LIST, i, depth, "", items(body, i)));
                    }
                }
                case Block.Figure figure -> entries.add(new Entry(Kind.FIGURE, i, depth, name(figure), 0));
                case Block.Fact fact -> {
                    if (begins(body, i)) {
                        entries.add(entry(Kind.FACT_BOX, i, depth, fact));
                    }
                }
                case Block.Paragraph _,
                        Block.Attribution _,
                        Block.Correction _,
                        Block.Embed _,
                        Block.Divider _,
                        Block.Unknown _ -> {}
            }
        }
        close(entries, section, counted);
        return List.copyOf(entries);
    }

    /**
     * {@return the entries after the letters of one block changed, and nothing else}; that is the work of two entries, however long the
     * body
     *
     * @param entries those of the body before
     * @param body what is read now
     * @param block the index of the block, which is of the same kind as before
     * @param more how many words it has more than before
     */
    public static List<Entry> reworded(List<Entry> entries, Body body, int block, int more) {
        int nearest = at(entries, block);
        int section = section(entries, nearest);
        Entry said = entries.get(nearest);
        String title = title(body, said);
        if (more == 0 && title.equals(said.title())) {
            return entries;
        }
        List<Entry> next = new ArrayList<>(entries);
        next.set(nearest, new Entry(said.kind(), said.block(), said.depth(), title, said.count()));
        Entry around = next.get(section);
        close(next, section, around.count() + more);
        return List.copyOf(next);
    }

    /**
     * {@return the index of the entry a block belongs to}
     *
     * @param entries those of the body, the headline first
     * @param block the index of a block
     */
    public static int at(List<Entry> entries, int block) {
        int first = 0;
        int last = entries.size() - 1;
        while (first < last) {
            int middle = (first + last + 1) / 2;
            if (entries.get(middle).block() <= block) {
                first = middle;
            } else {
                last = middle - 1;
            }
        }
        return first;
    }

    /**
     * {@return the index of the section an entry stands in, or of the headline before any}
     *
     * @param entries those of the body
     * @param index which entry
     */
    public static int section(List<Entry> entries, int index) {
        int section = index;
        while (section > 0 && entries.get(section).kind() != Kind.SECTION) {
            section--;
        }
        return section;
    }

    private static String title(Body body, Entry entry) {
        Block block = body.block(entry.block());
        return switch (entry.kind()) {
            case HEADLINE, STANDFIRST, SECTION, FACT_BOX -> block.text().string();
            case QUOTATION -> speaker(body, entry.block(), block);
            case FIGURE -> name((Block.Figure) block);
            case LIST -> "";
        };
    }

    private static Entry entry(Kind kind, int block, int depth, Block of) {
        return new Entry(kind, block, depth, of.text().string(), 0);
    }

    private static void close(List<Entry> entries, int section, int counted) {
        Entry open = entries.get(section);
        entries.set(section, new Entry(open.kind(), open.block(), open.depth(), open.title(), counted));
    }

    private static boolean begins(Body body, int index) {
        return body.block(index - 1).getClass() != body.block(index).getClass();
    }

    private static String name(Block.Figure figure) {
        return figure.text().isEmpty() ? figure.picture().file() : figure.text().string();
    }

    private static int items(Body body, int first) {
        int end = first;
        while (end < body.size() && body.block(end) instanceof Block.Item) {
            end++;
        }
        return end - first;
    }

    private static String speaker(Body body, int first, Block quote) {
        int end = first;
        while (end < body.size() && body.block(end).getClass() == quote.getClass()) {
            end++;
        }
        boolean attributed = end < body.size()
                && body.block(end) instanceof Block.Attribution said
                && !said.text().isEmpty();
        return (attributed ? body.block(end) : quote).text().string();
    }
}
