package wrong.article;

/** What others reach for and may not. */
public final class Text {}
