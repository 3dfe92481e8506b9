package galley.cli;

import galley.words.Problem;
import java.nio.file.Path;

/** Something asked for that was not done, with the sentence that says why. It never leaves this room. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String target;
    private final transient Problem problem;

    private Refusal(String target, Problem problem) {
        super(problem.key(), null, false, false);
        this.target = target;
        this.problem = problem;
    }

    Refusal(Problem problem) {
        this("", problem);
    }

    Refusal(Path target, Problem problem) {
        this(" -> " + target, problem);
    }

    /** {@return what follows the name of the input: the file it was to be written to, where that is what the sentence is about} */
    String target() {
        return target;
    }

    /** {@return the sentence} */
    Problem problem() {
        return problem;
    }
}
