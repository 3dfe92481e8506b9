package galley.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing {@code galley} does without a window. */
sealed interface Command permits Convert, Validate, Schema {

    /** {@return what it is called} */
    String name();

    /** {@return its options and its help} */
    CommandSpec spec();

    /**
     * {@return how it ended, as {@link Exit} has it}
     *
     * @param given its arguments
     * @throws Refusal if nothing of it could be done
     */
    int run(ParseResult given) throws Refusal;
}
