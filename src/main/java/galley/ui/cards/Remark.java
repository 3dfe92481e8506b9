package galley.ui.cards;

import galley.article.Field;
import galley.words.Problem;

/**
 * What a card lacks, and where that is written.
 *
 * @param says what it lacks
 * @param field where it is written
 */
record Remark(Problem says, Field field) {

    static Remark of(Field field, String key, Object... arguments) {
        return new Remark(Problem.of(key, arguments), field);
    }
}
