package wrong.ui.shell;

/** What others reach for and may not. */
public final class Window {}
