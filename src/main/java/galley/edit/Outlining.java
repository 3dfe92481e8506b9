package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Outline;
import galley.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * What is done to the entries of an outline: a section with its subsections, a whole list, quotation or fact box, a picture. They go by the rules of a
 * {@link Take}, and the caret comes along to where they begin, so that what moved is seen and moves on with the next key.
 */
public final class Outlining {

    private Outlining() {}

    /**
     * {@return the command that moves an entry before a block}
     *
     * @param entry the block it begins with
     * @param before the block before which it shall stand; the number of blocks for the end
     */
    public static Command to(int entry, int before) {
        return state -> entry < state.body().size() ? moved(state, entry, before) : Optional.empty();
    }

    /**
     * {@return whether an entry may be put down before a block}; where it stands already it may
     *
     * @param body what is read
     * @param entry the block it begins with
     * @param before the block before which it would stand; the number of blocks for the end
     */
    public static boolean mayStandBefore(Body body, int entry, int before) {
        Take take = Take.whole(body, entry);
        return before == take.start() || before == take.end() || take.mayStandBefore(body, before);
    }

    /**
     * {@return the command that moves an entry up: a section past the one before it of its own level, anything else before the entry before
     * it, from section to section}
     *
     * @param entry the block it begins with
     */
    public static Command up(int entry) {
        return state -> {
            Body body = state.body();
            OptionalInt before = entry < body.size() ? above(body, Take.whole(body, entry)) : OptionalInt.empty();
            return before.isPresent() ? moved(state, entry, before.getAsInt()) : Optional.empty();
        };
    }

    /**
     * {@return the command that moves an entry down, by the same rules as {@link #up}}
     *
     * @param entry the block it begins with
     */
    public static Command down(int entry) {
        return state -> {
            Body body = state.body();
            OptionalInt before = entry < body.size() ? below(body, Take.whole(body, entry)) : OptionalInt.empty();
            return before.isPresent() ? moved(state, entry, before.getAsInt()) : Optional.empty();
        };
    }

    private static OptionalInt above(Body body, Take take) {
        if (body.block(take.start()) instanceof Block.Heading) {
            return take.above(body);
        }
        int before = take.start() - 1;
        while (before > 0 && !(Outline.begins(body, before) && take.mayStandBefore(body, before))) {
            before--;
        }
        return before > 0 ? OptionalInt.of(before) : OptionalInt.empty();
    }

    private static OptionalInt below(Body body, Take take) {
        if (body.block(take.start()) instanceof Block.Heading || !take.mayMove(body)) {
            return take.below(body);
        }
        int passed = next(body, take.end() - 1);
        if (passed == body.size()) {
            return OptionalInt.empty();
        }
        int before = next(body, passed);
        while (before < body.size() && !take.mayStandBefore(body, before)) {
            before = next(body, before);
        }
        return OptionalInt.of(before);
    }

    /** The block the next entry begins with; the number of blocks where none does. */
    private static int next(Body body, int block) {
        int next = block + 1;
        while (next < body.size() && !Outline.begins(body, next)) {
            next++;
        }
        return next;
    }

    private static Optional<Transaction> moved(EditorState state, int entry, int before) {
        Take take = Take.whole(state.body(), entry);
        return Arranging.to(state, take, before)
                .map(move -> move.selecting(Selection.at(startAfter(state.body(), take, before))));
    }

    private static int startAfter(Body body, Take take, int before) {
        return before < take.start()
                ? body.start(before)
                : body.start(take.start()) + body.end(before - 1) - body.end(take.end() - 1);
    }

    /**
     * {@return the command that sets the heading of a section, and those of its subsections with it, at another level}; it cannot be done
     * where one of them has no such level
     *
     * @param heading the block the section begins with
     * @param by 1 for a level deeper, -1 for a level higher
     */
    public static Command deeper(int heading, int by) {
        return state -> {
            Body body = state.body();
            if (heading >= body.size() || !(body.block(heading) instanceof Block.Heading)) {
                return Optional.empty();
            }
            Section section = Section.of(body, heading);
            List<Edit> edits = new ArrayList<>();
            for (int i = section.start(); i < section.end(); i++) {
                if (body.block(i) instanceof Block.Heading each) {
                    int level = each.level() + by;
                    if (level < Block.Heading.HIGHEST || level > Block.Heading.LOWEST) {
                        return Optional.empty();
                    }
                    edits.add(Recast.of(body, i, new Block.Heading(level, each.text())));
                }
            }
            return Optional.of(Transaction.of(Cause.STRUCTURE, edits));
        };
    }

    /**
     * {@return the command that deletes an entry, with all that is under it}
     *
     * @param entry the block it begins with
     */
    public static Command delete(int entry) {
        return state -> {
            Body body = state.body();
            if (entry < Take.floor(body) || entry >= body.size()) {
                return Optional.empty();
            }
            Take take = Take.whole(body, entry);
            return Arranging.deleted(body, take.start(), take.end());
        };
    }

    /**
     * {@return a command of the section the caret stands in}; it cannot be done before the first
     *
     * @param command gives the command by the block the section begins with
     */
    public static Command ofSection(IntFunction<Command> command) {
        return state -> {
            Body body = state.body();
            int block = body.at(state.selection().caret()).block();
            while (block > 0 && !(body.block(block) instanceof Block.Heading)) {
                block--;
            }
            return block == 0 ? Optional.empty() : command.apply(block).on(state);
        };
    }
}
