package galley.cli;

import galley.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** How a command is described: the frame all of them share. */
final class Help {

    private static final int COLUMNS = 80;

    private Help() {}

    /**
     * {@return a command that has help and nothing else yet}
     *
     * @param words what it speaks with
     * @param name what it is called
     * @param does the key of the line that says what it does
     * @param more the key of all else there is to say, examples last
     */
    static CommandSpec command(Words words, String name, String does, String more) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .width(COLUMNS)
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .synopsisHeading(words.text("cli.help.synopsis") + " ")
                .descriptionHeading("%n")
                .description(words.text(does))
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%n" + words.text("cli.help.commands") + "%n")
                .footerHeading("%n")
                .footer(words.text(more));
        return spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(words.text("cli.help.help"))
                .build());
    }

    /**
     * {@return an option that is given or not}
     *
     * @param says what it does
     * @param names what it is called
     */
    static OptionSpec flag(String says, String... names) {
        return OptionSpec.builder(names).type(boolean.class).description(says).build();
    }

    /**
     * {@return an option with a value}
     *
     * @param says what it does
     * @param label what stands for the value in the help
     * @param names what it is called
     */
    static OptionSpec.Builder value(String says, String label, String... names) {
        return OptionSpec.builder(names).type(String.class).paramLabel(label).description(says);
    }

    /**
     * {@return the files a command works on}
     *
     * @param says what they are
     * @param label what stands for them in the help
     */
    static PositionalParamSpec files(String says, String label) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("1..*")
                .required(true)
                .type(String[].class)
                .description(says)
                .build();
    }
}
