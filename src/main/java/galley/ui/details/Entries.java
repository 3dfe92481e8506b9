package galley.ui.details;

import galley.article.Metadata;
import galley.edit.Detailing;
import galley.edit.Editor;
import galley.ui.kit.Fillable;
import galley.ui.kit.Filled;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Ties fields to the metadata. White space at the ends stays in the field while one types, and never comes into the article. */
final class Entries {

    private Entries() {}

    /**
     * Ties a field to a line of the metadata.
     *
     * @param field where one types
     * @param editor the article
     * @param value what stands there
     * @param change puts something else there
     */
    static Filled tie(
            Fillable field,
            Editor editor,
            Function<Metadata, String> value,
            BiFunction<Metadata, String, Metadata> change) {
        return tie(field, editor, value, change, Function.identity());
    }

    /**
     * Ties a field to what its line means.
     *
     * @param <T> what it means
     * @param field where one types
     * @param editor the article
     * @param value what stands there
     * @param change puts something else there
     * @param written how a value is written; two lines that mean the same are not told apart
     */
    static <T> Filled tie(
            Fillable field,
            Editor editor,
            Function<Metadata, T> value,
            BiFunction<Metadata, String, Metadata> change,
            Function<T, String> written) {
        return new Filled(
                field,
                editor,
                state -> {
                    Metadata now = state.article().metadata();
                    String typed = field.text();
                    boolean same = value.apply(change.apply(now, typed.strip())).equals(value.apply(now));
                    return same ? typed : written.apply(value.apply(now));
                },
                text -> Detailing.fill(now -> change.apply(now, text.strip())));
    }
}
