package galley.ui.shell;

/**
 * What a pane at the side looks like, as it is remembered: {@code shown}, {@code hidden}, and behind it the width a person gave it.
 *
 * @param shown whether it is on the screen
 * @param width in pixels; 0 where nobody gave it one, so that it takes what there is
 */
record PaneLook(boolean shown, int width) {

    private static final String SHOWN = "shown";
    private static final String HIDDEN = "hidden";
    private static final int WIDEST = 10_000;

    /** {@return what is remembered; of what makes no sense, that it is shown} */
    static PaneLook of(String remembered) {
        String[] words = remembered == null ? new String[0] : remembered.split(" ", 2);
        boolean shown = words.length == 0 || !words[0].equals(HIDDEN);
        return new PaneLook(shown, words.length > 1 ? width(words[1]) : 0);
    }

    private static int width(String word) {
        try {
            return Math.clamp(Integer.parseInt(word), 0, WIDEST);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return (shown ? SHOWN : HIDDEN) + (width > 0 ? " " + width : "");
    }
}
