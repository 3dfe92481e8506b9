package galley.words;

import java.util.List;
import java.util.Objects;

/**
 * Something that went wrong and that a person must be told: which sentence of {@code assets/words} says it, and what fills its
 * gaps. It is a value; it holds no text of the article.
 *
 * @param key the key of the sentence
 * @param arguments what stands in {@code {0}}, {@code {1}}, ...
 */
public record Problem(String key, List<Object> arguments) {

    public Problem {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /**
     * {@return a problem}
     *
     * @param key the key of its sentence
     * @param arguments what fills the gaps
     */
    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }
}
