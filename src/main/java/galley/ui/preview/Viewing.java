package galley.ui.preview;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the page is looked at. It is a value; the pane keeps the one that holds.
 *
 * @param size the width it is laid out for
 * @param beside the width of a second one beside it
 * @param dark whether as on a screen set to dark
 * @param large whether its letters are twice as large, as readers may set them
 * @param follows whether the page and the text follow one another
 */
public record Viewing(Size size, Optional<Size> beside, boolean dark, boolean large, boolean follows) {

    /** How it is looked at by somebody new. */
    public static final Viewing USUAL = new Viewing(Size.FREE, Optional.empty(), false, false, true);

    private static final String BESIDE = "+";
    private static final String DARK = "dark";
    private static final String LARGE = "large";
    private static final String STILL = "still";

    /**
     * {@return what {@link #toString} wrote; of what makes no sense, as usual}
     *
     * @param remembered such as {@code phone +desktop dark}; may be null
     */
    public static Viewing of(String remembered) {
        Viewing viewing = USUAL;
        for (String word : remembered == null ? new String[0] : remembered.split(" ")) {
            viewing = switch (word) {
                case DARK -> viewing.withDark(true);
                case LARGE -> viewing.withLarge(true);
                case STILL -> viewing.withFollows(false);
                default -> viewing.withWord(word);
            };
        }
        return viewing;
    }

    private Viewing withWord(String word) {
        return word.startsWith(BESIDE)
                ? size(word.substring(BESIDE.length()))
                        .map(other -> withBeside(Optional.of(other)))
                        .orElse(this)
                : size(word).map(this::withSize).orElse(this);
    }

    private static Optional<Size> size(String word) {
        return Stream.of(Size.values()).filter(size -> word(size).equals(word)).findFirst();
    }

    private static String word(Size size) {
        return size.name().toLowerCase(Locale.ROOT);
    }

    /** {@return this, in few words, as it is remembered} */
    @Override
    public String toString() {
        return word(size)
                + beside.map(other -> " " + BESIDE + word(other)).orElse("")
                + (dark ? " " + DARK : "")
                + (large ? " " + LARGE : "")
                + (follows ? "" : " " + STILL);
    }

    /**
     * {@return this at another width}
     *
     * @param other the width
     */
    public Viewing withSize(Size other) {
        return new Viewing(other, beside, dark, large, follows);
    }

    /**
     * {@return this with a second page beside the first}
     *
     * @param other its width; empty for none
     */
    public Viewing withBeside(Optional<Size> other) {
        return new Viewing(size, other, dark, large, follows);
    }

    /** {@return this with a second page beside the first, or without: a phone, and beside a phone the page of a computer} */
    public Viewing turnedBeside() {
        return withBeside(
                beside.isPresent() ? Optional.empty() : Optional.of(size == Size.PHONE ? Size.DESKTOP : Size.PHONE));
    }

    /**
     * {@return this on a screen set to dark, or not}
     *
     * @param now whether
     */
    public Viewing withDark(boolean now) {
        return new Viewing(size, beside, now, large, follows);
    }

    /**
     * {@return this with letters twice as large, or not}
     *
     * @param now whether
     */
    public Viewing withLarge(boolean now) {
        return new Viewing(size, beside, dark, now, follows);
    }

    /**
     * {@return this with page and text following one another, or not}
     *
     * @param now whether
     */
    public Viewing withFollows(boolean now) {
        return new Viewing(size, beside, dark, large, now);
    }
}
