package galley.ui.preview;

/** The widths readers' screens have: what a page is laid out for, whatever room there is to show it. */
public enum Size {
    /** A phone held upright. */
    PHONE(390),
    /** A tablet held upright. */
    TABLET(820),
    /** A computer. */
    DESKTOP(1280),
    /** As wide as the room there is. */
    FREE(0);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    /** {@return the key of its name} */
    String key() {
        return switch (this) {
            case PHONE -> "preview.size.phone";
            case TABLET -> "preview.size.tablet";
            case DESKTOP -> "preview.size.desktop";
            case FREE -> "preview.size.free";
        };
    }

    /** {@return what stands for it, a name in {@code assets/icons}} */
    String icon() {
        return switch (this) {
            case PHONE -> "phone";
            case TABLET -> "tablet";
            case DESKTOP -> "desktop";
            case FREE -> "free-width";
        };
    }

    /**
     * {@return how many CSS pixels wide the page is laid out}
     *
     * @param room the width there is, in pixels
     */
    int laidOut(double room) {
        return this == FREE ? (int) Math.max(1, room) : width;
    }

    /**
     * {@return how wide the page is drawn: never wider than on a reader's screen, and in whole pixels}
     *
     * @param room the width there is, in pixels
     */
    int drawn(double room) {
        return (int) Math.max(1, Math.min(room, laidOut(room)));
    }
}
