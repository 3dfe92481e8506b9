package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Slice;
import galley.article.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Saying who is behind a quotation: the speaker of an attribution, and with it the printed words where they say no more than that. */
public final class Attributing {

    /** So many speakers are offered at once. */
    private static final int MOST = 6;

    /** In letters: who has written so much is not writing a name. */
    private static final int LONGEST = 300;

    private Attributing() {}

    /**
     * {@return the speaker of an attribution: the known one, or whom its words name}
     *
     * @param attribution the attribution
     */
    public static Speaker speaker(Block.Attribution attribution) {
        return attribution.speaker().isKnown()
                ? attribution.speaker()
                : Speaker.read(attribution.text().string());
    }

    /**
     * {@return the command that gives an attribution its speaker}; words that were the speaker before, as printed, and no words at all, become
     * those of this one, and others stay
     *
     * @param index which block
     * @param speaker who spoke
     */
    public static Command to(int index, Speaker speaker) {
        return state -> {
            if (index >= state.body().size() || !(state.body().block(index) instanceof Block.Attribution attribution)) {
                return Optional.empty();
            }
            String words = attribution.text().string();
            boolean follows =
                    words.isBlank() || words.equals(speaker(attribution).printed());
            return said(state, index, speaker, follows).map(edits -> Transaction.of(Cause.STRUCTURE, edits));
        };
    }

    /**
     * {@return the command that makes a speaker the one of the attribution with the caret, and prints name and role}
     *
     * @param speaker one of those {@link #offered}
     */
    public static Command choose(Speaker speaker) {
        return state -> {
            int index = state.body().at(state.selection().caret()).block();
            int end = state.body().start(index) + speaker.printed().length();
            return state.body().block(index) instanceof Block.Attribution
                    ? said(state, index, speaker, true)
                            .map(edits -> Transaction.of(Cause.INSERTING, edits).selecting(Selection.at(end)))
                    : Optional.empty();
        };
    }

    private static Optional<List<Edit>> said(EditorState state, int index, Speaker speaker, boolean printed) {
        Body body = state.body();
        Block.Attribution before = (Block.Attribution) body.block(index);
        List<Edit> edits = new ArrayList<>();
        if (!before.speaker().equals(speaker)) {
            edits.add(Recast.of(body, index, new Block.Attribution(speaker, RichText.EMPTY)));
        }
        if (printed && !before.text().string().equals(speaker.printed())) {
            Slice words = Slice.of(RichText.of(speaker.printed()));
            edits.add(Splice.replace(body, body.start(index), body.end(index), words));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(edits);
    }

    /**
     * {@return whom the article names already and who may be meant, while someone writes an attribution}: those whose name the letters up to the
     * caret begin, at the end of the block; all of them, where nothing is written yet
     *
     * @param state where the writer is
     */
    public static List<Speaker> offered(EditorState state) {
        Body body = state.body();
        Place caret = body.at(state.selection().caret());
        if (!state.selection().isEmpty()
                || !(body.block(caret.block()) instanceof Block.Attribution attribution)
                || caret.offset() < attribution.text().length()) {
            return List.of();
        }
        String typed = attribution.text().string();
        if (typed.length() > LONGEST) {
            return List.of();
        }
        return Speaker.named(body, caret.block()).stream()
                .filter(speaker -> speaker.fits(typed))
                .filter(speaker -> !speaker.equals(attribution.speaker()) || !typed.equals(speaker.printed()))
                .limit(MOST)
                .toList();
    }
}
