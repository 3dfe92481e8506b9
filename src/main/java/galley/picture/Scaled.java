package galley.picture;

import galley.words.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * A small picture to look at, however large the picture is. It is never decoded whole but for WebP: of a large one only every so many
 * pixels are kept as they come, and those are scaled down.
 */
public sealed interface Scaled {

    /** As many pixels as are decoded at all: three times those of the best camera. 20,000 by 20,000 is more. */
    long MOST_PIXELS = 150_000_000;

    /** As many pixels of a picture that must be decoded whole. */
    long MOST_WHOLE = 40_000_000;

    /**
     * The small picture, turned as the camera was held.
     *
     * @param width in pixels
     * @param height in pixels
     * @param argb its pixels, row by row, colors multiplied by their alpha
     */
    record Picture(int width, int height, int[] argb) implements Scaled {

        /** {@return it as a file} */
        public byte[] png() {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            image.setRGB(0, 0, width, height, straight(), 0, width);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                ImageIO.write(image, "png", ImageIO.createImageOutputStream(out));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return out.toByteArray();
        }

        private int[] straight() {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            image.getRaster().setDataElements(0, 0, width, height, argb);
            return image.getRGB(0, 0, width, height, null, 0, width);
        }
    }

    /**
     * There is nothing to look at.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements Scaled {}

    /**
     * {@return a picture, scaled down to a width and a height}
     *
     * @param file its bytes
     * @param most the most pixels it is wide, or high
     */
    static Scaled of(byte[] file, int most) {
        return switch (Seen.of(file)) {
            case Seen.Refused(Problem problem) -> new Refused(problem);
            case Seen.Picture picture -> {
                Format format = picture.format();
                if (!format.isDecoded()) {
                    yield new Refused(Problem.of("picture.not-shown", format));
                } else if (picture.pixels() > (format == Format.WEBP ? MOST_WHOLE : MOST_PIXELS)) {
                    yield new Refused(Problem.of("picture.too-many-pixels", picture.width(), picture.height()));
                }
                yield Decoding.decoded(picture, file, most);
            }
        };
    }
}
