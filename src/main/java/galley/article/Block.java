package galley.article;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One line of an article's structure, and one paragraph of the writing surface. Blocks do not nest: how deep an item stands is an
 * attribute, and what belongs together is derived (see {@link Group}).
 *
 * <p>Every kind keeps any text it is given, even where it has no use for it, so no edit can lose a letter.
 */
public sealed interface Block {

    /** {@return the text of this block} */
    RichText text();

    /**
     * {@return a block of the same kind with another text}
     *
     * @param text the text it gets
     */
    Block withText(RichText text);

    /** {@return this block without its text: what kind it is, and nothing else} */
    default Block kind() {
        return text().isEmpty() ? this : withText(RichText.EMPTY);
    }

    /** Words set apart from the story; who said them may stand in the {@link Attribution} after the last of several in a row. */
    sealed interface Quoted extends Block permits Quote, PullQuote {}

    /**
     * A block that is more than its letters, which only say something about it. It joins no other block, and is never set as another kind: that
     * would lose what it is.
     */
    sealed interface Insert extends Block permits Figure, Embed, Unknown {}

    /**
     * The headline: always the first block of a body, and only there.
     *
     * @param text its words
     */
    record Headline(RichText text) implements Block {
        public Headline {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Headline withText(RichText other) {
            return new Headline(other);
        }
    }

    /**
     * The sentence under the headline that says what the article is about: only ever the second block.
     *
     * @param text its words
     */
    record Standfirst(RichText text) implements Block {
        public Standfirst {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Standfirst withText(RichText other) {
            return new Standfirst(other);
        }
    }

    /**
     * A paragraph of the text.
     *
     * @param text its words
     */
    record Paragraph(RichText text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Paragraph withText(RichText other) {
            return new Paragraph(other);
        }
    }

    /**
     * The heading of a section. The section is what follows, up to the next heading of its level or a higher one.
     *
     * @param level 2 for a section, 3 and 4 for sections within; 1 is the headline's
     * @param text its words
     */
    record Heading(int level, RichText text) implements Block {
        /** The level of a section. */
        public static final int HIGHEST = 2;
        /** The level of the smallest section. */
        public static final int LOWEST = 4;

        public Heading {
            Objects.requireNonNull(text, "text");
            if (level < HIGHEST || level > LOWEST) {
                throw new IllegalArgumentException("heading level " + level + " must be from 2 to 4");
            }
        }

        @Override
        public Heading withText(RichText other) {
            return new Heading(level, other);
        }
    }

    /**
     * Words of somebody else. A quotation of several paragraphs is several quotes in a row.
     *
     * @param text the words quoted
     */
    record Quote(RichText text) implements Quoted {
        public Quote {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Quote withText(RichText other) {
            return new Quote(other);
        }
    }

    /**
     * A sentence of the article itself, lifted out and set large to draw readers in.
     *
     * @param text the words lifted out
     */
    record PullQuote(RichText text) implements Quoted {
        public PullQuote {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public PullQuote withText(RichText other) {
            return new PullQuote(other);
        }
    }

    /**
     * Who said the quotation before it.
     *
     * @param speaker who that is, for the desk; {@link Speaker#NOBODY} where no more is known than the text says
     * @param text what readers see: a name, and what the person is
     */
    record Attribution(Speaker speaker, RichText text) implements Block {
        public Attribution {
            Objects.requireNonNull(speaker, "speaker");
            Objects.requireNonNull(text, "text");
        }

        /**
         * An attribution of which no more is known than it says.
         *
         * @param text a name, and what the person is
         */
        public Attribution(RichText text) {
            this(Speaker.NOBODY, text);
        }

        @Override
        public Attribution withText(RichText other) {
            return new Attribution(speaker, other);
        }
    }

    /**
     * One item of a list; the list is the run of items it stands in.
     *
     * @param marker bullet or number
     * @param depth 1 for an outer list, up to {@link Limits#DEEPEST_LIST} for the innermost
     * @param text its words
     */
    record Item(Marker marker, int depth, RichText text) implements Block {

        /** What stands before an item. */
        public enum Marker {
            /** A dot; the order does not matter. */
            BULLET,
            /** A number, counted anew in every list. */
            NUMBER
        }

        public Item {
            Objects.requireNonNull(marker, "marker");
            Objects.requireNonNull(text, "text");
            if (depth < 1 || depth > Limits.DEEPEST_LIST) {
                throw new IllegalArgumentException("item depth " + depth + " must be from 1 to " + Limits.DEEPEST_LIST);
            }
        }

        @Override
        public Item withText(RichText other) {
            return new Item(marker, depth, other);
        }
    }

    /**
     * One line of a fact box: what readers want at a glance, set apart from the story. The box is the run of facts it stands in, and its
     * first line is its title.
     *
     * @param text its words
     */
    record Fact(RichText text) implements Block {
        public Fact {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Fact withText(RichText other) {
            return new Fact(other);
        }
    }

    /**
     * A notice that something published was wrong.
     *
     * @param date the day it was put right
     * @param text what was wrong, and what is right
     */
    record Correction(LocalDate date, RichText text) implements Block {
        public Correction {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Correction withText(RichText other) {
            return new Correction(date, other);
        }
    }

    /**
     * A picture with its caption.
     *
     * @param picture the picture, and what is said of it beside the caption
     * @param text its caption
     */
    record Figure(Picture picture, RichText text) implements Insert {
        public Figure {
            Objects.requireNonNull(picture, "picture");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Figure withText(RichText other) {
            return new Figure(picture, other);
        }
    }

    /**
     * Something that lies elsewhere: a film, a post, a map. It is shown as a card; nothing of it is fetched.
     *
     * @param address where it lies, as the author wrote it; formats decide whether it is safe to follow
     * @param text what is to be found there
     */
    record Embed(String address, RichText text) implements Insert {
        public Embed {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Embed withText(RichText other) {
            return new Embed(address, other);
        }
    }

    /**
     * A break between two parts that have no headings of their own.
     *
     * @param text empty, unless an edit joined letters to it
     */
    record Divider(RichText text) implements Block {
        public Divider {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Divider withText(RichText other) {
            return new Divider(other);
        }
    }

    /**
     * A block of a newer Galley. It is shown as such, moved and deleted like any other, and written back as it came.
     *
     * @param json the block as the file had it, byte for byte
     * @param text empty, unless an edit joined letters to it
     */
    record Unknown(String json, RichText text) implements Insert {
        public Unknown {
            Objects.requireNonNull(json, "json");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Unknown withText(RichText other) {
            return new Unknown(json, other);
        }
    }
}
