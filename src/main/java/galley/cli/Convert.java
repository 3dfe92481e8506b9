package galley.cli;

import galley.article.Article;
import galley.article.SetAside;
import galley.format.html.HouseStyle;
import galley.picture.Enclosures;
import galley.picture.MediaFolder;
import galley.print.Paper;
import galley.store.Failure;
import galley.store.StyleFile;
import galley.words.Problem;
import galley.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * {@code galley convert}: articles from one format into another.
 *
 * @param terminal where it reads and writes, unless files are named
 */
record Convert(Terminal terminal) implements Command {

    private static final String SOURCES = "--sources";
    private static final String STYLE = "--style";

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public CommandSpec spec() {
        Words words = terminal.words();
        return Help.command(words, name(), "cli.convert.does", "cli.convert.more")
                .addPositional(Help.files(words.text("cli.convert.files"), "IN"))
                .addOption(Help.value(words.text("cli.convert.from"), "FORMAT", "--from")
                        .build())
                .addOption(Help.value(words.text("cli.convert.to"), "FORMAT", "--to")
                        .build())
                .addOption(Help.value(words.text("cli.convert.output"), "FILE", "-o", "--output")
                        .type(Path.class)
                        .build())
                .addOption(Help.value(words.text("cli.convert.folder"), "DIR", "--out-dir")
                        .type(Path.class)
                        .build())
                .addOption(Help.flag(words.text("cli.convert.fragment"), "--fragment"))
                .addOption(Help.flag(words.text("cli.convert.sources"), SOURCES))
                .addOption(Help.value(words.text("cli.convert.paper"), "PAPER", "--paper")
                        .build())
                .addOption(Help.value(words.text("cli.convert.style"), "STYLE", STYLE)
                        .build())
                .addOption(Help.flag(words.text("cli.convert.force"), "--force"))
                .addOption(Help.flag(words.text("cli.convert.quiet"), "-q", "--quiet"));
    }

    @Override
    public int run(ParseResult given) {
        Inputs inputs = Inputs.of(given);
        Optional<Path> output = value(given, "--output");
        Optional<Path> folder = value(given, "--out-dir");
        Optional<Path> file = output.filter(path -> !path.toString().equals(Input.STANDARD));
        OutputFormat to = format(given, "--to", OutputFormat.values(), "cli.convert.no-output")
                .or(() -> file.map(path -> named(given, path)))
                .orElse(OutputFormat.HTML);
        require(given, output.isEmpty() || folder.isEmpty(), "cli.convert.two-places");
        require(given, inputs.all().size() == 1 || folder.isPresent(), "cli.convert.many");
        require(given, to == OutputFormat.HTML || !given.hasMatchedOption("--fragment"), "cli.convert.no-fragment");
        boolean sources = given.hasMatchedOption(SOURCES);
        require(given, to == OutputFormat.PDF || !given.hasMatchedOption("--paper"), "cli.convert.paper-of-pdf");
        require(given, to.leavesSources() || !sources, "cli.convert.no-sources");

        boolean page = to == OutputFormat.HTML && !given.hasMatchedOption("--fragment");
        require(given, page || !given.hasMatchedOption(STYLE), "cli.convert.no-style");
        HouseStyle style = Convert.<String>value(given, STYLE)
                .map(name -> style(given, name))
                .orElse(HouseStyle.NEWS);

        Optional<InputFormat> asked = format(given, "--from", InputFormat.values(), "cli.convert.no-input");
        Destination destination = new Destination(inputs.files(), given.hasMatchedOption("--force"));
        Paper paper = format(given, "--paper", Paper.values(), "cli.convert.no-paper")
                .orElseGet(() -> Paper.of(Locale.getDefault()));
        Typesetting typesetting = new Typesetting(terminal, paper);
        return inputs.each(terminal, input -> {
            byte[] bytes = input.read(terminal.in());
            InputFormat from = asked.orElseGet(() -> InputFormat.of(input.name(), bytes));
            Article article = from.read(bytes);
            Optional<Path> target = folder.map(path -> path.resolve(input.stem() + "." + to.extension()))
                    .or(() -> file);
            boolean quiet = given.hasMatchedOption("--quiet");
            byte[] written;
            if (to == OutputFormat.PDF) {
                written = typesetting.pages(input, article, quiet);
            } else {
                Article enclosed = to == OutputFormat.HTML
                                && target.isPresent()
                                && input.file().isPresent()
                        ? enclosed(input, article, target.get(), quiet)
                        : article;
                written = to.write(enclosed, given.hasMatchedOption("--fragment"), sources, style)
                        .getBytes(StandardCharsets.UTF_8);
            }
            if (target.isPresent()) {
                destination.write(target.get(), written);
            } else {
                terminal.write(written);
            }
            if (from == InputFormat.TEXT && !given.hasMatchedOption("--quiet")) {
                article.metadata().notebook().setAside().forEach(aside -> report(input, aside));
            }
        });
    }

    /**
     * The article with its pictures beside the page, stripped of what must not leave with them. A script may well convert articles alone, so
     * nothing is said of pictures that are not there.
     */
    private Article enclosed(Input input, Article article, Path page, boolean quiet) throws Refusal {
        boolean aFile = input.file().isPresent() && (Files.notExists(page) || Files.isRegularFile(page));
        if (!aFile) {
            return article;
        }
        Path folder = input.file().orElseThrow().toAbsolutePath().getParent();
        try {
            Enclosures enclosures = Enclosures.beside(page, MediaFolder.beside(folder), article);
            enclosures.left().stream()
                    .filter(left -> !quiet && !left.why().equals(Enclosures.MISSING))
                    .forEach(left -> terminal.say(
                            input.name(),
                            Problem.of(
                                    "cli.picture", left.file(), terminal.words().text(left.why()))));
            return enclosures.article();
        } catch (IOException e) {
            throw new Refusal(page, Failure.writing(e));
        }
    }

    private void report(Input input, SetAside aside) {
        terminal.say(
                input.name(),
                Problem.of(
                        "cli.aside",
                        aside.line(),
                        Terminal.beginning(aside.text()),
                        terminal.words().text("set-aside." + aside.reason())));
    }

    /** The style of a name, or of a file. */
    private HouseStyle style(ParseResult given, String name) {
        Optional<HouseStyle> shipped = HouseStyle.named(name);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        Optional<Path> file = new Input(name).file();
        if (file.isEmpty() || !name.toLowerCase(Locale.ROOT).endsWith(".css")) {
            throw wrong(given, "cli.convert.unknown-style", name);
        }
        return switch (new StyleFile(file.get()).read(HouseStyle::flaw)) {
            case StyleFile.Refused(Problem flaw) ->
                throw wrong(
                        given,
                        "cli.convert.broken-style",
                        name,
                        terminal.words().text(flaw));
            case StyleFile.Text(String css) -> new HouseStyle(name, css);
        };
    }

    private <F> Optional<F> format(ParseResult given, String option, F[] formats, String otherwise) {
        return Convert.<String>value(given, option)
                .map(name -> Arrays.stream(formats)
                        .filter(format -> format.toString().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(() -> wrong(given, otherwise)));
    }

    private OutputFormat named(ParseResult given, Path file) {
        return OutputFormat.of(file.toString()).orElseThrow(() -> wrong(given, "cli.convert.unknown"));
    }

    private void require(ParseResult given, boolean right, String key) {
        if (!right) {
            throw wrong(given, key);
        }
    }

    private ParameterException wrong(ParseResult given, String key, Object... gaps) {
        return new ParameterException(
                given.commandSpec().commandLine(), terminal.words().text(key, gaps));
    }

    private static <T> Optional<T> value(ParseResult given, String option) {
        return Optional.ofNullable(given.matchedOptionValue(option, null));
    }
}
