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

    /**
     * {@return how an article whose words are counted already falls short, in the order of the requirements}
     *
     * @param article any article
     * @param counted the words of its body
     */
    public List<Requirement.Shortfall> shortfalls(Article article, int counted) {
        return requirements.stream()
                .flatMap(asked -> asked.shortfall(article, counted).stream())
                .toList();
    }

    /**
     * {@return how long a field may be: what is asked here, else what is usual; 0: as long as it likes}
     *
     * <p>The usual limits are for headlines that go elsewhere. Search engines show about 60 characters of a title and cards of social networks
     * about 70, before they cut it; for the printed page it is the 42 that Superdesk allows a headline.
     *
     * @param field which
     */
    public int limit(Field field) {
        int asked = of(field).map(Requirement::limit).orElse(0);
        return asked > 0
                ? asked
                : switch (field) {
                    case SEARCH_HEADLINE -> 60;
                    case SOCIAL_HEADLINE -> 70;
                    case PRINT_HEADLINE -> 42;
                    default -> 0;
                };
    }
}
