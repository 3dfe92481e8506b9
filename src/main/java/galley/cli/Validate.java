package galley.cli;

import galley.article.WordCount;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code galley validate}: says of each file whether it is a document Galley opens.
 *
 * @param terminal where to
 */
record Validate(Terminal terminal) implements Command {

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public CommandSpec spec() {
        return Help.command(terminal.words(), name(), "cli.validate.does", "cli.validate.more")
                .addPositional(Help.files(terminal.words().text("cli.validate.files"), "FILE"));
    }

    @Override
    public int run(ParseResult given) {
        return Inputs.of(given).each(terminal, input -> {
            int words = WordCount.count(
                    InputFormat.GALLEY.read(input.read(terminal.in())).body());
            terminal.print("cli.valid", input.name(), words);
        });
    }
}
