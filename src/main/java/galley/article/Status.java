package galley.article;

/** How far an article has come on its way through the desk. */
public enum Status {
    /** It is being written. */
    DRAFT,
    /** An editor reads it. */
    IN_REVIEW,
    /** It may go out. */
    FINAL
}
