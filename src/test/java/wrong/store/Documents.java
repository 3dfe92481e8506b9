package wrong.store;

/** What others reach for and may not. */
public final class Documents {}
