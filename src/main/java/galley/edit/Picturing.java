package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Cutting;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.PictureFiles;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Putting pictures into figures. */
public final class Picturing {

    private Picturing() {}

    /**
     * {@return the command that puts a picture into a figure, and what it says of itself where nobody said anything yet}
     *
     * @param index which block
     * @param found the picture, what it says of itself, and as the text its caption
     */
    public static Command put(int index, Block.Figure found) {
        return state -> {
            Body body = state.body();
            if (index >= body.size() || !(body.block(index) instanceof Block.Figure figure)) {
                return Optional.empty();
            }
            List<Edit> edits = new ArrayList<>();
            Block.Figure filled = new Block.Figure(filled(figure.picture(), found.picture()), figure.text());
            if (!filled.equals(figure)) {
                edits.add(Recast.of(body, index, filled));
            }
            if (figure.text().isEmpty() && !found.text().isEmpty()) {
                int start = body.start(index);
                edits.add(Splice.replace(body, start, start, new Slice(found.text(), List.of())));
            }
            return edits.isEmpty() ? Optional.empty() : Optional.of(Transaction.of(Cause.STRUCTURE, edits));
        };
    }

    /** What a person wrote stands; and whoever said that a picture is decorative needs no words for it. */
    private static Picture filled(Picture written, Picture found) {
        return new Picture(
                found.file(),
                written.decorative() ? written.alternative() : or(written.alternative(), found.alternative()),
                written.decorative(),
                or(written.credit(), found.credit()),
                or(written.source(), found.source()),
                or(written.rights(), found.rights()));
    }

    private static String or(String written, String found) {
        return written.isBlank() ? found : written;
    }

    /**
     * {@return the command that gives pictures other names, wherever they stand}
     *
     * @param names the other names, by the ones they have
     */
    public static Command rename(Map<String, String> names) {
        return state -> {
            Body body = state.body();
            List<Edit> edits = new ArrayList<>();
            for (int i = 0; i < body.size(); i++) {
                Block renamed = PictureFiles.renamed(body.block(i), names);
                if (renamed != body.block(i)) {
                    edits.add(Recast.of(body, i, renamed));
                }
            }
            Metadata before = state.article().metadata();
            List<Cutting> cuttings = before.notebook().cuttings().stream()
                    .map(cutting -> new Cutting(cutting.blocks().stream()
                            .map(block -> PictureFiles.renamed(block, names))
                            .toList()))
                    .toList();
            if (!cuttings.equals(before.notebook().cuttings())) {
                edits.add(new Redetail(before, before.noted(notebook -> notebook.withCuttings(cuttings))));
            }
            return edits.isEmpty() ? Optional.empty() : Optional.of(Transaction.of(Cause.STRUCTURE, edits));
        };
    }
}
