package galley.check;

import galley.article.Field;
import galley.words.Problem;
import java.util.Objects;

/**
 * Something in an article that an editor would query. It is a value, and belongs to the article it was found in: in another one its block may
 * be another.
 *
 * @param severity how grave it is
 * @param kind what it is about; two of one kind at one place are one
 * @param sentence what is said of it
 * @param place where it is
 */
public record Finding(Severity severity, Kind kind, Problem sentence, Place place) {

    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(place, "place");
    }

    /** How grave a finding is, the gravest first. */
    public enum Severity {
        /** A reader is shut out, or what was asked for is missing. */
        FIX,
        /** It may be meant so. */
        CONSIDER
    }

    /** What a finding is about. */
    public enum Kind {
        /** The order and the words of headings. */
        HEADING,
        /** What those are told who do not see a picture. */
        ALTERNATIVE,
        /** Where a link leads, as its words say it. */
        LINK,
        /** Whether letters stand out from what is behind them. */
        CONTRAST,
        /** In which language words are. */
        LANGUAGE,
        /** What the template asks for. */
        BRIEF,
        /** How the page is made otherwise. */
        MARKUP
    }

    /** Where a finding is. */
    public sealed interface Place {}

    /**
     * In the text.
     *
     * @param block the index of its block
     */
    public record At(int block) implements Place {}

    /**
     * In what is said of the article.
     *
     * @param field which field
     */
    public record In(Field field) implements Place {
        public In {
            Objects.requireNonNull(field, "field");
        }
    }
}
