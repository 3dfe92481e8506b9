package galley.cli;

import galley.words.Problem;
import java.util.Arrays;

/** A mistake of ours, met by somebody else. */
final class Fault {

    private Fault() {}

    /**
     * {@return what to say of it: where it was made. Its message may hold what an author wrote, so that is left out}
     *
     * @param fault what was thrown
     */
    static Problem of(Throwable fault) {
        String place = Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("galley."))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("?");
        return Problem.of("cli.unforeseen", fault.getClass().getSimpleName() + " at " + place);
    }
}
