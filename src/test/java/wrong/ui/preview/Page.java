package wrong.ui.preview;

/** What others reach for and may not. */
public final class Page {}
