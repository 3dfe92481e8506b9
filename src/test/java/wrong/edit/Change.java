package wrong.edit;

/** What others reach for and may not. */
public final class Change {}
