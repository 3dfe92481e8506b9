package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Slice;
import java.util.Optional;

/** Completing a name that was used before: when one is offered, which, and how it is taken. */
public final class Completing {

    /** Fewer letters begin too many names. */
    private static final int FEWEST = 3;

    /** Who saves one letter has to read for it. */
    private static final int LEAST_SAVED = 2;

    /** How far back what is typed of a name may begin, in UTF-16 units. */
    private static final int REACH = 80;

    /** What an update may bring, in letters, that is still a key and no paste. */
    private static final int KEY = 2;

    /**
     * A name that is offered.
     *
     * @param name the whole of it
     * @param rest what of it is not typed yet
     */
    public record Offer(String name, String rest) {}

    private Completing() {}

    /**
     * {@return whether an update is a letter typed, after which a name may be offered}
     *
     * @param update what happened
     */
    public static boolean isTyped(Update update) {
        int grown = update.after().body().length() - update.before().body().length();
        int moved =
                update.after().selection().caret() - update.before().selection().from();
        return update.articleChanged()
                && update.change().removed() == 1
                && update.change().inserted() == 1
                && moved > 0
                && moved <= KEY
                && grown <= KEY;
    }

    /**
     * {@return the name that the letters before the caret begin; empty where none is}
     *
     * <p>They are three letters of it or more, the first of them a capital, and the caret ends their word.
     *
     * @param state where the writer is
     * @param names the names there are
     */
    public static Optional<Offer> offered(EditorState state, Names names) {
        Body body = state.body();
        Place caret = body.at(state.selection().caret());
        Block block = body.block(caret.block());
        int from = Math.max(0, caret.offset() - REACH);
        int to = Math.min(block.text().length(), caret.offset() + 1);
        String text = block.text().cut(from, to).string();
        int end = caret.offset() - from;
        if (!state.selection().isEmpty()
                || end < FEWEST
                || end < text.length() && NameSearch.isOfWord(text.charAt(end))
                || !NameSearch.isOfWord(text.codePointBefore(end))
                || block instanceof Block.Divider
                || block instanceof Block.Unknown
                || state.typing().contains(Mark.Style.CODE)) {
            return Optional.empty();
        }
        for (int start = 0; start <= end - FEWEST; start++) {
            if (beginsName(text, start)) {
                String typed = text.substring(start, end);
                Optional<Offer> offer = names.beginning(typed)
                        .map(name -> new Offer(name, name.substring(typed.length())))
                        .filter(found -> found.rest().length() >= LEAST_SAVED);
                if (offer.isPresent()) {
                    return offer;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean beginsName(String text, int at) {
        return Character.isUpperCase(text.codePointAt(at))
                && (at == 0 || !NameSearch.isOfWord(text.codePointBefore(at)));
    }

    /**
     * {@return the command that completes the name, a step of undo of its own; it can be done while the name is the one offered}
     *
     * @param offer what was offered
     * @param names the names there are
     */
    public static Command take(Offer offer, Names names) {
        return state -> offered(state, names).filter(offer::equals).map(_ -> {
            int caret = state.selection().caret();
            RichText rest = RichText.of(offer.rest(), state.typing());
            return Transaction.of(Cause.INSERTING, Splice.replace(state.body(), caret, caret, Slice.of(rest)))
                    .selecting(Selection.at(caret + rest.length()))
                    .typing(state.typing());
        });
    }
}
