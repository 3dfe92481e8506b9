package galley.article;

import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * What a desk asks of one field.
 *
 * @param field which
 * @param required whether the article cannot go out without it
 * @param limit how long it may be at the most, in the unit of {@link Field#length}; 0: as long as it likes
 */
public record Requirement(Field field, boolean required, int limit) {

    public Requirement {
        Objects.requireNonNull(field, "field");
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit + " must not be negative");
        }
    }

    /**
     * {@return how an article falls short of this; empty where it does not}
     *
     * @param article any article
     */
    public Optional<Shortfall> shortfall(Article article) {
        return shortfall(article, () -> field.length(article));
    }

    /**
     * {@return the same, where the words are counted already}
     *
     * @param article any article
     * @param words how many its body has
     */
    public Optional<Shortfall> shortfall(Article article, int words) {
        return shortfall(article, () -> field == Field.BODY ? words : field.length(article));
    }

    private Optional<Shortfall> shortfall(Article article, IntSupplier measure) {
        if (field.in(article).isBlank()) {
            return required ? Optional.of(new Shortfall(field, 0, limit)) : Optional.empty();
        }
        int length = limit == 0 ? 0 : measure.getAsInt();
        return length > limit ? Optional.of(new Shortfall(field, length, limit)) : Optional.empty();
    }

    /**
     * A field that is missing or too long.
     *
     * @param field which
     * @param length how long it is; 0: it is missing
     * @param limit how long it may be; 0: as long as it likes
     */
    public record Shortfall(Field field, int length, int limit) {

        /** {@return whether the field is empty, and not too long} */
        public boolean isMissing() {
            return length == 0;
        }
    }
}
