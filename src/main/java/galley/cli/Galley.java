package galley.cli;

import galley.words.Problem;
import galley.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code galley}: finds out which command is meant and runs it. What each of them does is in its own class. */
public final class Galley {

    /** The commands by name; {@code packaging/galley} knows them too. */
    static final Set<String> COMMANDS = Set.of("convert", "validate", "schema");

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");

    private final Terminal terminal;
    private final List<Command> commands;

    Galley(Terminal terminal) {
        this.terminal = terminal;
        this.commands = List.of(new Convert(terminal), new Validate(terminal), new Schema(terminal));
    }

    /**
     * {@return whether the command line is meant, and not the window: an option or a command comes first, or there is no display}
     *
     * @param args what stands behind {@code galley}
     */
    public static boolean takes(String... args) {
        return isCommand(args) || !Display.isThere();
    }

    /**
     * {@return how it ended: 0 done, 1 some input could not be done, 2 called wrongly}
     *
     * @param args what stands behind {@code galley}
     */
    public static int run(String... args) {
        return new Galley(new Terminal(System.in, System.out, System.err, new Words(Locale.getDefault())))
                .execute(args);
    }

    /**
     * {@return how it ended}
     *
     * @param args what stands behind {@code galley}
     */
    int execute(String... args) {
        if (!isCommand(args)) {
            terminal.say(Problem.of("cli.no-display"));
            return Exit.FAILED;
        }
        if (WORD.matcher(args[0]).matches() && !COMMANDS.contains(args[0])) {
            terminal.say(Problem.of("cli.unknown", args[0]));
            return Exit.USAGE;
        }
        return line().execute(args);
    }

    /** {@return the command line with all its commands} */
    CommandLine line() {
        Words words = terminal.words();
        CommandSpec spec = Help.command(words, "galley", "cli.galley.does", "cli.galley.more")
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(words.text("cli.galley.version"))
                        .build())
                .version("galley " + version());
        spec.usageMessage().customSynopsis(words.text("cli.galley.synopsis").split("\\R"));
        commands.forEach(command -> spec.addSubcommand(command.name(), command.spec()));
        return new CommandLine(spec)
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler((wrong, _) -> usage(wrong))
                .setExecutionExceptionHandler((fault, _, _) -> {
                    terminal.say(Fault.of(fault));
                    return Exit.FAILED;
                })
                .setExecutionStrategy(this::run);
    }

    private int run(ParseResult given) {
        Integer help = CommandLine.executeHelpRequest(given);
        if (help != null) {
            return help;
        }
        if (!given.hasSubcommand()) {
            throw new ParameterException(
                    given.commandSpec().commandLine(), terminal.words().text("cli.no-command"));
        }
        ParseResult meant = given.subcommand();
        Command command = commands.stream()
                .filter(each -> each.name().equals(meant.commandSpec().name()))
                .findFirst()
                .orElseThrow();
        try {
            return command.run(meant);
        } catch (Refusal refusal) {
            terminal.say(refusal.problem());
            return Exit.FAILED;
        }
    }

    private int usage(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        String message = wrong.getMessage();
        terminal.say(Problem.of(
                "cli.wrong",
                message.endsWith(".") ? message : message + ".",
                line.getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    /** A word that names no file is a command, if only a misspelled one. */
    static boolean isCommand(String... args) {
        return args.length > 0
                && (args[0].startsWith("-")
                        || COMMANDS.contains(args[0])
                        || WORD.matcher(args[0]).matches() && !Files.exists(Path.of(args[0])));
    }

    private static String version() {
        try (InputStream in = Galley.class.getResourceAsStream("/galley/version")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the version is part of the program", e);
        }
    }
}
