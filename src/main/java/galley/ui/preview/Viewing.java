package galley.ui.preview;

import java.util.Optional;

/**
 * How the page is looked at. It is a value; the pane keeps the one that holds.
 *
 * @param size the width it is laid out for
 * @param beside the width of a second one beside it
 * @param dark whether as on a screen set to dark
 * @param large whether its letters are twice as large, as readers may set them
 * @param follows whether the page and the text follow one another
 */
record Viewing(Size size, Optional<Size> beside, boolean dark, boolean large, boolean follows) {

    /** How it is looked at by somebody new. */
    static final Viewing USUAL = new Viewing(Size.FREE, Optional.empty(), false, false, true);

    Viewing withSize(Size other) {
        return new Viewing(other, beside, dark, large, follows);
    }

    Viewing withFollows(boolean other) {
        return new Viewing(size, beside, dark, large, other);
    }
}
