package galley.copyfit;

/**
 * What of a picture is shown where another shape is wanted: as much as there is, from the middle.
 *
 * @param x from the left edge
 * @param y from the upper edge
 * @param width how wide
 * @param height how high
 */
public record Crop(double x, double y, double width, double height) {

    /**
     * Of the large card on Facebook, LinkedIn and, within a few pixels, X: 1200 by 630 pixels, as Meta asks for (developers.facebook.com,
     * "Images in link shares").
     */
    public static final double SOCIAL = 1.91;

    /** Of most cameras, and so of most pictures in newsletters. */
    public static final double CAMERA = 1.5;

    /**
     * {@return the part of a picture in the middle that has a shape}
     *
     * @param width of the picture
     * @param height of the picture
     * @param ratio of the shape: its width by its height
     */
    public static Crop of(double width, double height, double ratio) {
        if (!(width > 0) || !(height > 0) || !(ratio > 0)) {
            throw new IllegalArgumentException("no picture is " + width + " by " + height + ", or a shape " + ratio);
        }
        double wide = Math.min(width, height * ratio);
        double high = Math.min(height, width / ratio);
        return new Crop((width - wide) / 2, (height - high) / 2, wide, high);
    }

    /**
     * {@return how much of the picture is lost, from 0 to 1}
     *
     * @param wholeWidth of the picture
     * @param wholeHeight of the picture
     */
    public double lost(double wholeWidth, double wholeHeight) {
        return 1 - width * height / (wholeWidth * wholeHeight);
    }
}
