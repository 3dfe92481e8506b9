package galley.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the benchmarks of this package and prints each figure as a line of JSON: {@code mvn -Pbench verify}. Those of the window are not
 * of JMH: {@link Surface} and {@link Previews} run by themselves, in a process with the flags of the program; nor are {@link Libraries} and
 * {@link Prints}, whose first run counts.
 */
public final class Figures {

    /** What was promised, in milliseconds for the 99th of a hundred. */
    private static final Map<String, Integer> TARGETS =
            Map.of("open", 300, "open_cold", 300, "html", 150, "html_cold", 150, "keystroke", 1, "paste_html", 300);

    private static final String SURFACE = "surface";
    private static final String LIBRARY = "library";
    private static final String PREVIEW = "preview";
    private static final String PRINT = "print";

    private Figures() {}

    /**
     * Prints the figures. Whether they keep what was promised is for the reader: a busy machine is no reason to fail a build.
     *
     * @param args a regular expression for the names of the benchmarks to run; all if there is none
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        String wanted = args.length == 0 ? "" : args[0];
        boolean surface = Pattern.compile(wanted).matcher(SURFACE).find();
        if (!List.of(SURFACE, LIBRARY, PREVIEW, PRINT).contains(wanted)) {
            measureWithJmh(wanted);
        }
        if (Pattern.compile(wanted).matcher(LIBRARY).find()) {
            Libraries.main(args);
        }
        if (Pattern.compile(wanted).matcher(PREVIEW).find()) {
            measureWindow(Previews.class);
        }
        if (Pattern.compile(wanted).matcher(PRINT).find()) {
            Prints.main(args);
        }
        if (surface) {
            measureWindow(Surface.class);
        }
    }

    private static void measureWindow(Class<?> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of(System.getProperty("galley.bench.surface").split(" ")));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), program.getName()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(program.getSimpleName() + " could not be measured: " + exit);
        }
    }

    private static void measureWithJmh(String wanted) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("galley\\.bench\\..*" + wanted)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow");
        new Runner(options.build())
                .run().stream()
                        .sorted(Comparator.comparing(Figures::name))
                        .map(Figures::line)
                        .forEach(System.out::println);
    }

    private static String line(RunResult run) {
        Statistics times = run.getPrimaryResult().getStatistics();
        Integer target = TARGETS.get(name(run));
        return String.format(
                Locale.ROOT,
                "{\"benchmark\":\"%s\",\"paragraphs\":%d,\"unit\":\"%s\",\"n\":%d,\"p50\":%.3f,\"p99\":%.3f%s}",
                name(run),
                name(run).equals("paste_html") ? Pastes.PARAGRAPHS : LongArticle.PARAGRAPHS,
                "ms",
                times.getN(),
                times.getPercentile(50),
                times.getPercentile(99),
                target == null ? "" : ",\"target\":" + target);
    }

    private static String name(RunResult run) {
        return run.getPrimaryResult().getLabel().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
