package galley.edit;

import galley.article.Byline;
import galley.article.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Who wrote it, and in which order: those named over an article, changed, moved and taken off. */
public final class Crediting {

    private Crediting() {}

    /**
     * {@return the command that takes somebody off}
     *
     * @param index where they stand
     */
    public static Command remove(int index) {
        return changing(bylines -> {
            if (index < bylines.size()) {
                bylines.remove(index);
            }
        });
    }

    /**
     * {@return the command that has somebody change places with the one beside}
     *
     * @param index where they stand
     * @param by 1, or -1 for the one before
     */
    public static Command move(int index, int by) {
        return changing(bylines -> {
            int to = index + by;
            if (index < bylines.size() && to >= 0 && to < bylines.size()) {
                bylines.add(to, bylines.remove(index));
            }
        });
    }

    /**
     * {@return the command that changes what is said of somebody, as one types}; where nobody stands there yet, somebody does then, and who is
     * last and of whom nothing is said any more stands there no longer
     *
     * @param index where they stand, or just behind the last
     * @param change gives what is said then
     */
    public static Command fill(int index, UnaryOperator<Byline> change) {
        return Detailing.fill(metadata -> {
            List<Byline> bylines = new ArrayList<>(metadata.bylines());
            if (index < bylines.size()) {
                bylines.set(index, change.apply(bylines.get(index)));
            } else {
                bylines.add(change.apply(Byline.of("")));
            }
            if (bylines.getLast().equals(Byline.of(""))) {
                bylines.removeLast();
            }
            return metadata.withBylines(bylines);
        });
    }

    private static Command changing(Consumer<List<Byline>> change) {
        return Detailing.change((Metadata metadata) -> {
            List<Byline> bylines = new ArrayList<>(metadata.bylines());
            change.accept(bylines);
            return metadata.withBylines(bylines);
        });
    }
}
