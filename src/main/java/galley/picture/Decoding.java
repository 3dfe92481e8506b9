package galley.picture;

import galley.words.Problem;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Reads pixels with the JDK's readers, and turns them as the camera was held; {@link Scaled} says of what. */
final class Decoding {

    private Decoding() {}

    /** {@return a picture, scaled down while it is read} */
    static Scaled decoded(Seen.Picture picture, byte[] file, int most) {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(picture.format().name());
        if (!readers.hasNext()) {
            return new Scaled.Refused(Problem.of("picture.not-shown", picture.format()));
        }
        if (isInPrintColors(picture, file)) {
            return new Scaled.Refused(Problem.of("picture.inks"));
        }
        ImageReader reader = readers.next();
        try (BytesInput input = new BytesInput(file)) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || (long) width * height > Scaled.MOST_PIXELS) {
                return new Scaled.Refused(Problem.of("picture.too-many-pixels", width, height));
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * most));
            param.setSourceSubsampling(step, step, 0, 0);
            int turn = Tags.of(Inscription.of(picture.format(), file).exif()).orientation();
            return turned(shrunk(reader.read(0, param), most), turn);
        } catch (IOException | RuntimeException _) {
            return new Scaled.Refused(Problem.of("picture.damaged"));
        } finally {
            reader.dispose();
        }
    }

    /** Four inks instead of three colors, which the JDK does not mix. */
    private static boolean isInPrintColors(Seen.Picture picture, byte[] file) {
        return picture.format() == Format.JPEG
                && Part.ofJpeg(file).stream()
                        .filter(Measures::isFrame)
                        .findFirst()
                        .filter(part -> part.end() - part.data() > 5 && file[part.data() + 5] == 4)
                        .isPresent();
    }

    private static BufferedImage shrunk(BufferedImage image, int most) {
        double scale = Math.min(1, (double) most / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static Scaled.Picture turned(BufferedImage image, int turn) {
        int w = image.getWidth();
        int h = image.getHeight();
        int[] from = (int[]) image.getRaster().getDataElements(0, 0, w, h, null);
        if (turn == 1) {
            return new Scaled.Picture(w, h, from);
        }
        boolean lying = turn >= 5;
        int width = lying ? h : w;
        int height = lying ? w : h;
        int[] to = new int[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = switch (turn) {
                    case 2 -> y * w + (w - 1 - x);
                    case 3 -> (h - 1 - y) * w + (w - 1 - x);
                    case 4 -> (h - 1 - y) * w + x;
                    case 5 -> x * w + y;
                    case 6 -> (h - 1 - x) * w + y;
                    case 7 -> (h - 1 - x) * w + (w - 1 - y);
                    default -> x * w + (w - 1 - y);
                };
                to[y * width + x] = from[at];
            }
        }
        return new Scaled.Picture(width, height, to);
    }
}
