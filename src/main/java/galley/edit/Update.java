package galley.edit;

/**
 * What a listener of an {@link Editor} is told.
 *
 * @param before the state as it was
 * @param after the state as it is
 * @param change which blocks differ
 */
public record Update(EditorState before, EditorState after, Change change) {

    /** {@return whether the article differs, its text or its metadata} */
    public boolean articleChanged() {
        return before.article() != after.article();
    }
}
