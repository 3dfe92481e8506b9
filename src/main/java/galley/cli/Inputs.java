package galley.cli;

import galley.words.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/**
 * What a command works on, one after the other. One that cannot be done does not keep the others from it.
 *
 * @param all in the order typed
 */
record Inputs(List<Input> all) {

    /** What is done to each. */
    interface Step {
        /**
         * Does it.
         *
         * @param input to this one
         * @throws Refusal if it cannot be done
         */
        void on(Input input) throws Refusal;
    }

    /** {@return what the files of a command are, standard input if it is given once or more} */
    static Inputs of(ParseResult given) {
        List<String> names = List.of(given.matchedPositionalValue(0, new String[0]));
        return new Inputs(names.stream().map(Input::new).toList());
    }

    /** {@return those that are files} */
    List<Path> files() {
        return all.stream().flatMap(input -> input.file().stream()).toList();
    }

    /**
     * {@return how it ended, as {@link Exit} has it}
     *
     * @param terminal where to say what could not be done
     * @param step what to do to each
     */
    int each(Terminal terminal, Step step) {
        int exit = Exit.DONE;
        List<Input> done = new ArrayList<>();
        for (Input input : all) {
            try {
                if (input.isStandard() && done.contains(input)) {
                    throw new Refusal(Problem.of("cli.twice"));
                }
                done.add(input);
                step.on(input);
            } catch (Refusal refusal) {
                terminal.say(input.name() + refusal.target(), refusal.problem());
                exit = Exit.FAILED;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                terminal.say(input.name(), Fault.of(fault));
                exit = Exit.FAILED;
            }
        }
        return exit;
    }
}
