package galley.library;

import galley.store.FreeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lies beside a document and belongs to it: the copy before the last save. It goes where the document goes. */
final class Belongings {

    private static final List<String> ENDINGS = List.of(".bak");

    private Belongings() {}

    /**
     * Moves a document and what belongs to it; never over something else.
     *
     * @param from where it lies
     * @param to where it shall lie
     * @throws IOException if the document was not moved
     */
    static Moved move(Path from, Path to) throws IOException {
        List<Moved.Step> steps = new ArrayList<>();
        step(from, to, steps);
        for (String ending : ENDINGS) {
            Path own = from.resolveSibling(from.getFileName() + ending);
            Path other = to.resolveSibling(to.getFileName() + ending);
            if (Files.exists(own) && Files.notExists(other)) {
                try {
                    step(own, other, steps);
                } catch (IOException e) {
                    // The document is where it shall be; a copy that stays behind is no reason to say that it is not.
                }
            }
        }
        return new Moved(from, to, steps, Optional.empty());
    }

    private static void step(Path from, Path to, List<Moved.Step> steps) throws IOException {
        if (Files.exists(to) && Files.isSameFile(from, to)) {
            // Only capital letters differ, and the file system makes no difference between them.
            Path between = from.resolveSibling(from.getFileName() + ".moved");
            Files.move(from, between);
            Files.move(between, to);
        } else {
            Files.move(from, to);
        }
        steps.add(new Moved.Step(from, to));
    }

    /** {@return a place beside a document that nothing has: its own if that is free, else with a number} */
    static Path free(Path wanted) {
        String file = wanted.getFileName().toString();
        return FreeName.of(wanted, file.substring(DocumentName.of(wanted).length()));
    }
}
