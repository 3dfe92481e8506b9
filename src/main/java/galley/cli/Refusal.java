package galley.cli;

import galley.words.Problem;

/** Something asked for that was not done, with the sentence that says why. It never leaves this room. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.key(), null, false, false);
        this.problem = problem;
    }

    /** {@return the sentence} */
    Problem problem() {
        return problem;
    }
}
