package galley.cli;

import galley.format.json.ArticleJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code galley schema}: prints what a document looks like, for other programs.
 *
 * @param terminal where to
 */
record Schema(Terminal terminal) implements Command {

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public CommandSpec spec() {
        return Help.command(terminal.words(), name(), "cli.schema.does", "cli.schema.more");
    }

    @Override
    public int run(ParseResult given) throws Refusal {
        terminal.write(ArticleJson.schema());
        return Exit.DONE;
    }
}
