package galley.ui.preview;

/** What can be drawn over the page for those who review it. */
public enum Layer {
    /** The level of each heading, gaps in red. */
    HEADINGS,
    /** What those are told who do not see a picture. */
    ALTERNATIVES,
    /** Where links lead. */
    LINKS,
    /** In which order the page is read. */
    ORDER;

    /** {@return the key of its name} */
    public String key() {
        return switch (this) {
            case HEADINGS -> "action.overlay-headings";
            case ALTERNATIVES -> "action.overlay-alternatives";
            case LINKS -> "action.overlay-links";
            case ORDER -> "action.overlay-order";
        };
    }
}
