package galley.ui.preview;

import galley.words.Problem;

/** A picture of a whole page, or why there is none. */
public sealed interface PagePicture {

    /** As high as a picture may be, in pixels. */
    int HIGHEST = 20_000;

    /**
     * The picture.
     *
     * @param width in pixels
     * @param height in pixels
     * @param argb its pixels, row by row, colors multiplied by their alpha
     */
    record Taken(int width, int height, int[] argb) implements PagePicture {}

    /**
     * There is none.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements PagePicture {}
}
