package galley.picture;

import galley.words.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

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

        /** {@return it as a file that loses nothing} */
        public byte[] png() {
            return written("png", BufferedImage.TYPE_INT_ARGB);
        }

        /** {@return it as an address that holds its bytes} */
        public String address() {
            return isOpaque()
                    ? Scaled.address(Format.JPEG, written("jpeg", BufferedImage.TYPE_INT_RGB))
                    : Scaled.address(Format.PNG, png());
        }

        /** {@return whether nothing shines through it} */
        private boolean isOpaque() {
            for (int pixel : argb) {
                if (pixel >>> 24 != 0xff) {
                    return false;
                }
            }
            return true;
        }

        private byte[] written(String format, int type) {
            BufferedImage own = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            own.getRaster().setDataElements(0, 0, width, height, argb);
            BufferedImage image = new BufferedImage(width, height, type);
            image.setRGB(0, 0, width, height, own.getRGB(0, 0, width, height, null, 0, width), 0, width);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
                ImageIO.write(image, format, stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
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

    /**
     * {@return a picture as an address that holds its bytes, for a page that loads nothing; empty where there is nothing to look at}
     *
     * @param file its bytes
     * @param most the most pixels it is wide, or high
     */
    static String address(byte[] file, int most) {
        if (Format.of(file).filter(Format.SVG::equals).isPresent()) {
            return Drawing.cleaned(file)
                    .map(drawing -> address(Format.SVG, drawing))
                    .orElse("");
        }
        return file(file, most)
                .map(small -> address(Format.of(small).orElseThrow(), small))
                .orElse("");
    }

    /**
     * {@return a picture as a small file, JPEG or where something shines through PNG; empty where there is nothing to look at, and for a drawing}
     *
     * @param file its bytes
     * @param most the most pixels it is wide, or high
     */
    static Optional<byte[]> file(byte[] file, int most) {
        return switch (of(file, most)) {
            case Refused _ -> Optional.empty();
            case Picture picture ->
                Optional.of(picture.isOpaque() ? picture.written("jpeg", BufferedImage.TYPE_INT_RGB) : picture.png());
        };
    }

    private static String address(Format format, byte[] bytes) {
        return "data:" + format.media() + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
