package galley.edit;

import galley.article.Body;
import galley.article.Place;

/**
 * What the writer is in: the blocks of the selection, and where that is one block perhaps only its sentence.
 *
 * @param first the first of the blocks
 * @param last the last of them
 * @param from where what is in focus begins in the first
 * @param to where it ends in the last
 */
public record Focus(int first, int last, int from, int to) {

    /**
     * {@return the blocks of the selection, whole}
     *
     * @param state where the writer is
     */
    public static Focus onParagraph(EditorState state) {
        Body body = state.body();
        int first = body.at(state.selection().from()).block();
        int last = body.at(state.selection().to()).block();
        return new Focus(first, last, 0, body.block(last).text().length());
    }

    /**
     * {@return the sentence of the caret, or the sentences of the selection within one block; of more blocks all of them}
     *
     * @param state where the writer is
     */
    public static Focus onSentence(EditorState state) {
        Body body = state.body();
        Place from = body.at(state.selection().from());
        Place to = body.at(state.selection().to());
        if (from.block() != to.block()) {
            return onParagraph(state);
        }
        String text = body.block(from.block()).text().string();
        String language = state.article().metadata().language();
        int start = Sentences.start(text, from.offset(), language);
        int last = to.offset() > from.offset() ? to.offset() - 1 : to.offset();
        return new Focus(from.block(), from.block(), start, Sentences.end(text, last, language));
    }

    /**
     * {@return whether something of a block is in focus}
     *
     * @param block its index
     */
    public boolean holds(int block) {
        return first <= block && block <= last;
    }
}
