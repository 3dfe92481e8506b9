package galley.format.json;

import galley.article.Block;
import galley.article.Field;
import galley.article.Mark;
import galley.article.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the format calls things where the reader and the writer must agree; {@code versions/1.galley} holds all of it fast. */
final class Names {

    /** The form of an unknown block with letters: {@code {"type":"joined","block":{as it came},"text":...}}. */
    static final String JOINED = "joined";

    static final Map<String, Mark.Style> STYLES = byName(Mark.Style.values());
    static final Map<String, Block.Item.Marker> MARKERS = byName(Block.Item.Marker.values());
    static final Map<String, Status> STATUSES = byName(Status.values());
    static final Map<String, Field> FIELDS = byName(Field.values());

    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
        return Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(Names::of, Function.identity()));
    }
}
