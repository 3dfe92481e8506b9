package galley.ui.preview;

/** The widths readers' screens have: what a page is laid out for, whatever room there is to show it. */
enum Size {
    PHONE(390),
    TABLET(820),
    DESKTOP(1280),
    /** As wide as the room there is. */
    FREE(0);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    /** {@return the width in CSS pixels, of those that have one} */
    int width() {
        return width;
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

    /**
     * {@return how large the page is drawn: 1 is as large as on a reader's screen, and no page is drawn larger}
     *
     * @param room the width there is, in pixels
     */
    double scale(double room) {
        return this == FREE || room <= 0 ? 1 : Math.min(1, room / width);
    }
}
