package galley.edit;

/** What a person did that made a transaction. It decides whether two in a row are one step of undo, and which are no step at all. */
public enum Cause {
    /** Letters typed. */
    TYPING(true),
    /** Letters deleted one by one. */
    DELETING(true),
    /** What changed by itself as letters were typed; Backspace right after it takes it back. */
    AUTOMATIC(false),
    /** Something put in at once: a paste, a line brought back. */
    INSERTING(false),
    /** What was selected, deleted at once. */
    CUTTING(false),
    /** A block split, joined, or set as another kind. */
    STRUCTURE(false),
    /** Marks put on or taken off. */
    MARKING(false),
    /** The metadata. */
    DETAILS(false),
    /** Letters typed into a field beside the text: of the metadata, of a picture. */
    FILLING(true),
    /** The caret or the selection, and nothing of the article. */
    SELECTING(false),
    /** A step taken back. */
    UNDO(false),
    /** A step done again. */
    REDO(false),
    /** The article was saved: what is typed next is a step of its own. */
    SAVING(false),
    /** The person turned to another field: what is typed next is a step of its own. */
    TURNING(false);

    private final boolean joins;

    Cause(boolean joins) {
        this.joins = joins;
    }

    /** {@return whether two touching transactions of this cause, shortly after one another, are one step of undo} */
    boolean joins() {
        return joins;
    }
}
