package galley.format.json;

import galley.words.Problem;

/** Carries a problem from where it is found in a document out to {@link ArticleJson#read}; it never leaves this room. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.key(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
