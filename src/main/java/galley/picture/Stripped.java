package galley.picture;

import galley.words.Problem;
import java.util.Optional;

/**
 * A picture as it may leave the desk: the same pixels, bit for bit, and beside them its caption, credit and rights alone. Where it was
 * taken, with which camera and whose that is, thumbnails of what was cut away and what programs noted for themselves stay here. Parts are
 * kept by what they are, so that a part nobody has heard of stays here too.
 */
public sealed interface Stripped {

    /**
     * The copy.
     *
     * @param bytes what is in it
     */
    record Copy(byte[] bytes) implements Stripped {}

    /**
     * There is no copy: what is in the file cannot be told apart.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements Stripped {}

    /**
     * {@return a picture as it may leave the desk}
     *
     * @param file the bytes of the picture
     */
    static Stripped of(byte[] file) {
        return switch (Seen.of(file)) {
            case Seen.Refused(Problem problem) -> new Refused(problem);
            case Seen.Picture picture ->
                switch (picture.format()) {
                    case JPEG -> new Copy(Copying.jpeg(file));
                    case PNG -> new Copy(Copying.png(file));
                    case WEBP -> new Copy(Copying.webp(file));
                    case GIF -> new Copy(Gif.stripped(file));
                    case BMP -> new Copy(file);
                    case SVG -> {
                        Optional<byte[]> cleaned = Drawing.cleaned(file);
                        yield cleaned.isPresent()
                                ? new Copy(cleaned.get())
                                : new Refused(Problem.of("picture.damaged"));
                    }
                    case TIFF, AVIF, HEIC -> new Refused(Problem.of("picture.not-stripped", picture.format()));
                };
        };
    }
}
