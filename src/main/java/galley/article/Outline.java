package galley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

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
    public record Entry(Kind kind, int block, int depth, String title, int count) {

        /**
         * {@return whether this looks as another does}, wherever its block stands
         *
         * @param other another entry
         */
        public boolean looksAs(Entry other) {
            return this == other || equals(other.at(block));
        }

        private Entry at(int index) {
            return new Entry(kind, index, depth, title, count);
        }
    }

    private static final Pattern LEADING_DASH = Pattern.compile("^\\s*[-\u2010-\u2015]+\\s*");

    private Outline() {}

    /**
     * {@return the entries of a body, in reading order}
     *
     * @param body what is read
     * @param words gives the words of the block at an index
     */
    public static List<Entry> of(Body body, IntUnaryOperator words) {
        List<Entry> entries = new ArrayList<>();
        read(body, 0, body.size(), words, entries);
        return List.copyOf(entries);
    }

    /** Reads blocks from the headline or a heading on, up to a heading or the end. */
    private static void read(Body body, int start, int end, IntUnaryOperator words, List<Entry> entries) {
        int section = entries.size();
        int depth = 0;
        int counted = 0;
        for (int i = start; i < end; i++) {
            Block block = body.block(i);
            if (block instanceof Block.Heading heading) {
                if (i > start) {
                    close(entries, section, counted);
                }
                section = entries.size();
                counted = 0;
                depth = heading.level() - Block.Heading.HIGHEST + 1;
            }
            counted += words.applyAsInt(i);
            if (begins(body, i)) {
                entries.add(entry(body, i, depth));
            }
        }
        close(entries, section, counted);
    }

    /**
     * {@return the entries after some blocks changed}; only the sections are read that they stand in
     *
     * @param entries those of the body before
     * @param body what is read now
     * @param first the index of the first block that differs
     * @param removed how many blocks of the body before are gone
     * @param inserted how many stand in their place
     * @param words gives the words of the block at an index now
     */
    public static List<Entry> changed(
            List<Entry> entries, Body body, int first, int removed, int inserted, IntUnaryOperator words) {
        int from = section(entries, at(entries, Math.max(0, first - 1)));
        int to = from + 1;
        while (to < entries.size()
                && (entries.get(to).kind() != Kind.SECTION || entries.get(to).block() < first + removed)) {
            to++;
        }
        int by = inserted - removed;
        int end = to < entries.size() ? entries.get(to).block() + by : body.size();
        List<Entry> next = new ArrayList<>(entries.subList(0, from));
        read(body, entries.get(from).block(), end, words, next);
        for (Entry behind : entries.subList(to, entries.size())) {
            next.add(by == 0 ? behind : behind.at(behind.block() + by));
        }
        return List.copyOf(next);
    }

    /**
     * {@return whether an entry begins at a block}
     *
     * @param body what is read
     * @param index which block
     */
    public static boolean begins(Body body, int index) {
        return switch (body.block(index)) {
            case Block.Headline _, Block.Standfirst _, Block.Heading _, Block.Figure _ -> true;
            case Block.Quoted _, Block.Item _, Block.Fact _ ->
                body.block(index - 1).getClass() != body.block(index).getClass();
            case Block.Paragraph _,
                    Block.Attribution _,
                    Block.Correction _,
                    Block.Embed _,
                    Block.Divider _,
                    Block.Unknown _ -> false;
        };
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
        String title = title(body, said.kind(), said.block());
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

    private static String title(Body body, Kind kind, int index) {
        Block block = body.block(index);
        return switch (kind) {
            case HEADLINE, STANDFIRST, SECTION, FACT_BOX -> block.text().string();
            case QUOTATION -> speaker(body, index);
            case FIGURE -> name((Block.Figure) block);
            case LIST -> "";
        };
    }

    private static Entry entry(Body body, int index, int depth) {
        Block block = body.block(index);
        Kind kind = switch (block) {
            case Block.Headline _ -> Kind.HEADLINE;
            case Block.Standfirst _ -> Kind.STANDFIRST;
            case Block.Heading _ -> Kind.SECTION;
            case Block.Item _ -> Kind.LIST;
            case Block.Figure _ -> Kind.FIGURE;
            case Block.Fact _ -> Kind.FACT_BOX;
            default -> Kind.QUOTATION;
        };
        int items = kind == Kind.LIST ? end(body, index) - index : 0;
        return new Entry(kind, index, kind == Kind.SECTION ? depth - 1 : depth, title(body, kind, index), items);
    }

    private static void close(List<Entry> entries, int section, int counted) {
        Entry open = entries.get(section);
        entries.set(section, new Entry(open.kind(), open.block(), open.depth(), open.title(), counted));
    }

    private static String name(Block.Figure figure) {
        String file = figure.picture().file();
        return figure.text().isEmpty()
                ? file.substring(file.lastIndexOf('/') + 1)
                : figure.text().string();
    }

    /** The index after a list, or after the paragraphs of a quotation. */
    private static int end(Body body, int first) {
        int end = first + 1;
        while (end < body.size()
                && body.block(end).getClass() == body.block(first).getClass()) {
            end++;
        }
        return end;
    }

    private static String speaker(Body body, int first) {
        int end = end(body, first);
        boolean attributed = end < body.size() && body.block(end) instanceof Block.Attribution;
        String who = attributed ? who((Block.Attribution) body.block(end)) : "";
        return who.isEmpty() ? body.block(first).text().string() : who;
    }

    /** The name, where it is known; otherwise what stands before the first comma, as after it comes what the person is. */
    private static String who(Block.Attribution said) {
        String known = said.speaker().name().strip();
        return known.isEmpty()
                ? LEADING_DASH
                        .matcher(said.text().string())
                        .replaceFirst("")
                        .split("[,،、，]", 2)[0]
                        .strip()
                : known;
    }
}
