package galley.ui.editor;

import galley.article.Speaker;
import galley.words.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of a recording: to whom the words were said, when, and where it is. */
final class Recordings {

    private Recordings() {}

    /** {@return that, a line for each} */
    static String about(Speaker speaker, Words words) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        return Stream.of(
                        speaker.name(),
                        speaker.saidTo().isBlank() ? "" : words.text("gutter.said-to", speaker.saidTo()),
                        speaker.date().map(day::format).orElse(""),
                        speaker.recording())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
