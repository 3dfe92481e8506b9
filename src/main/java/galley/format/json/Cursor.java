package galley.format.json;

import galley.words.Problem;
import java.nio.CharBuffer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Moves through a JSON source token by token, knows the line it is on, and cuts any value out of the source as it stands there. It
 * knows JSON and nothing of articles.
 */
final class Cursor implements AutoCloseable {

    /** Deeper than any Galley writes; enough to leave room for what newer ones may nest. */
    static final int DEEPEST = 100;

    /** As many as the largest {@code int} has: a number of a million digits is not worth reading. */
    private static final int MOST_DIGITS = 10;

    /** Depth is the one limit left to the parser: the file's size bounds all else. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final char[] source;
    private final JsonParser parser;

    Cursor(CharBuffer text) {
        source = text.array();
        parser = FACTORY.createParser(ObjectReadContext.empty(), source, 0, text.limit());
    }

    /** {@return the token it moved on to; null after the last} */
    JsonToken next() {
        return parser.nextToken();
    }

    /** {@return the token it is on} */
    JsonToken token() {
        return parser.currentToken();
    }

    /** {@return the name of the next field of the object it is in, having moved on to its value; null after the last field} */
    String nextField() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** {@return the string it is on} */
    String string() {
        return parser.getString();
    }

    /** {@return the number it is on, if it is a whole one that fits and not negative; otherwise -1} */
    int whole() {
        String digits = parser.getString();
        if (token() != JsonToken.VALUE_NUMBER_INT || digits.length() > MOST_DIGITS) {
            return -1;
        }
        long number = Long.parseLong(digits);
        return number >= 0 && number <= Integer.MAX_VALUE ? (int) number : -1;
    }

    /** {@return where the value it is on starts in the source} */
    int start() {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    /** Moves to the end of the value it is on. */
    void skip() {
        parser.skipChildren();
    }

    /**
     * {@return the source as it stands, up to the end of the value it is on}
     *
     * @param start where the piece starts
     */
    String since(int start) {
        parser.finishToken();
        int end = Math.toIntExact(parser.currentLocation().getCharOffset());
        return new String(source, start, end - start);
    }

    /** {@return the value it is on as it stands in the source, having moved to its end} */
    String raw() {
        int start = start();
        skip();
        return since(start);
    }

    /**
     * {@return a problem on the line of the value it is on}
     *
     * @param key the key of its sentence, whose {0} is the line
     * @param name what fills {1}
     */
    Problem problem(String key, Object name) {
        return Problem.of(key, parser.currentTokenLocation().getLineNr(), name);
    }

    @Override
    public void close() {
        parser.close();
    }
}
