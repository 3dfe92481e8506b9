package wrong.check;

/** What others reach for and may not. */
public final class Finding {}
