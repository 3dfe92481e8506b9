package galley.edit;

import galley.words.Problem;

/** What came of a transaction. */
public sealed interface Outcome {

    /**
     * It was applied.
     *
     * @param update what the listeners were told
     */
    record Applied(Update update) implements Outcome {}

    /**
     * It would have made the article larger than {@link galley.article.Limits} allow; nothing changed.
     *
     * @param problem the sentence for the writer
     */
    record Refused(Problem problem) implements Outcome {}
}
