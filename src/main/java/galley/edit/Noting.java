package galley.edit;

import galley.article.Body;
import galley.article.Notebook;
import galley.article.Slice;
import galley.article.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writing in the notebook of an article: the desk's own notes, and the source log. The shelf is {@link Shelving}'s. */
public final class Noting {

    private Noting() {}

    /**
     * {@return the command that changes the notes as someone types them}
     *
     * @param notes all of them
     */
    public static Command notes(String notes) {
        return Detailing.fill(metadata -> metadata.noted(notebook -> notebook.withNotes(notes)));
    }

    /**
     * {@return the command that changes a line of the source log as someone types in one of its fields}
     *
     * @param index which line
     * @param source the line as it shall be
     */
    public static Command source(int index, Source source) {
        return state -> index < sources(state).size()
                ? Detailing.fill(metadata ->
                                metadata.noted(notebook -> with(notebook, lines -> lines.set(index, source))))
                        .on(state)
                : Optional.empty();
    }

    /**
     * {@return the command that notes whether somebody has checked a line of the source log}
     *
     * @param index which line
     * @param verified whether somebody has
     */
    public static Command verified(int index, boolean verified) {
        return inLog(index, lines -> {
            Source line = lines.get(index);
            lines.set(index, new Source(line.claim(), line.who(), line.link(), verified));
        });
    }

    /**
     * {@return the command that adds a line to the source log, at its end}
     *
     * @param source the line
     */
    public static Command add(Source source) {
        return Detailing.change(metadata -> metadata.noted(notebook -> with(notebook, lines -> lines.add(source))));
    }

    /** {@return the command that adds a line to the source log which claims the words that are selected} */
    public static Command claim() {
        return state -> {
            String claim = words(state.body(), state.selection());
            return claim.isEmpty()
                    ? Optional.empty()
                    : add(new Source(claim, "", "", false)).on(state);
        };
    }

    /**
     * {@return the command that takes a line out of the source log}
     *
     * @param index which line
     */
    public static Command remove(int index) {
        return inLog(index, lines -> lines.remove(index));
    }

    /**
     * {@return the command that moves a line of the source log}
     *
     * @param index which line
     * @param by so many lines down; negative for up
     */
    public static Command move(int index, int by) {
        return state -> index + by < 0 || index + by >= sources(state).size()
                ? Optional.empty()
                : inLog(index, lines -> lines.add(index + by, lines.remove(index)))
                        .on(state);
    }

    private static Command inLog(int index, Consumer<List<Source>> change) {
        return state -> index < sources(state).size()
                ? Detailing.change(metadata -> metadata.noted(notebook -> with(notebook, change)))
                        .on(state)
                : Optional.empty();
    }

    private static Notebook with(Notebook notebook, Consumer<List<Source>> change) {
        List<Source> lines = new ArrayList<>(notebook.sources());
        change.accept(lines);
        return notebook.withSources(lines);
    }

    private static List<Source> sources(EditorState state) {
        return state.article().metadata().notebook().sources();
    }

    /** The selected words as one line. */
    private static String words(Body body, Selection selection) {
        Slice slice = body.slice(selection.from(), selection.to());
        return Stream.concat(Stream.of(slice.head()), slice.tail().stream().map(block -> block.text()))
                .map(text -> text.string().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
