package galley.article;

import java.util.Objects;

/**
 * What can be said of a stretch of letters. Marks are a flat set: {@code strong} within {@code emphasis} and the other way round are
 * the same article.
 */
public sealed interface Mark {

    /** Marks that need no further word. */
    enum Style implements Mark {
        /** Important; bold in most styles. */
        STRONG,
        /** Stressed; italic in most styles. */
        EMPHASIS,
        /** No longer accurate; struck through. */
        STRIKE,
        /** Raised, as in the second of m². */
        SUPERSCRIPT,
        /** Lowered, as in CO₂. */
        SUBSCRIPT,
        /** Computer text; left alone by typography. */
        CODE
    }

    /**
     * A link.
     *
     * @param address where it leads, as written by the author; formats decide whether it is safe to follow
     */
    record Link(String address) implements Mark {
        public Link {
            Objects.requireNonNull(address, "address");
        }
    }

    /**
     * Words in another language than the article's.
     *
     * @param tag a BCP 47 language tag, such as {@code fr}
     */
    record Language(String tag) implements Mark {
        public Language {
            Objects.requireNonNull(tag, "tag");
        }
    }

    /**
     * A mark of a newer Galley, kept so that it is there when that one opens the article again.
     *
     * @param json the mark as the file had it, byte for byte
     */
    record Unknown(String json) implements Mark {
        public Unknown {
            Objects.requireNonNull(json, "json");
        }
    }
}
