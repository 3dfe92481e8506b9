package galley.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was asked for: how long the article shall be and which fields it needs. It travels in the document, so it holds on every desk.
 *
 * @param template the name of the template the article began as; empty where it began as none
 * @param words how many words are wanted; 0: nobody said
 * @param requirements what is asked of fields
 */
public record Brief(String template, int words, List<Requirement> requirements) {

    /** Nothing asked for. */
    public static final Brief NONE = new Brief("", 0, List.of());

    public Brief {
        Objects.requireNonNull(template, "template");
        requirements = List.copyOf(requirements);
        if (words < 0) {
            throw new IllegalArgumentException("words " + words + " must not be negative");
        }
    }

    /**
     * {@return the same with another length}
     *
     * @param other how many words are wanted; 0: nobody says
     */
    public Brief withWords(int other) {
        return new Brief(template, other, requirements);
    }

    /**
     * {@return what is asked of a field}
     *
     * @param field which
     */
    public Optional<Requirement> of(Field field) {
        return requirements.stream().filter(asked -> asked.field() == field).findFirst();
    }

    /**
     * {@return how an article falls short, in the order of the requirements}
     *
     * @param article any article
     */
    public List<Requirement.Shortfall> shortfalls(Article article) {
        return requirements.stream()
                .flatMap(asked -> asked.shortfall(article).stream())
                .toList();
    }
}
