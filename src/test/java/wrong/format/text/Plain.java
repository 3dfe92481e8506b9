package wrong.format.text;

/** What others reach for and may not. */
public final class Plain {}
