package galley.picture;

import galley.words.Problem;
import java.util.Optional;

/** What a file is, by its bytes. Nothing is decoded for it, so a picture of any size costs the same. */
public sealed interface Seen {

    /** As many bytes as a picture may have. */
    int LARGEST = 100 << 20;

    /**
     * A picture.
     *
     * @param format its format
     * @param width in pixels as they are stored; 0 where the file does not say
     * @param height in pixels as they are stored; 0 where the file does not say
     * @param animated whether it moves
     * @param whole whether the file ends where the picture does; one that was cut off may show in part
     */
    record Picture(Format format, int width, int height, boolean animated, boolean whole) implements Seen {

        /** {@return how many pixels it has} */
        public long pixels() {
            return (long) width * height;
        }
    }

    /**
     * No picture, or none that can be used.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements Seen {}

    /**
     * {@return what a file is}
     *
     * @param bytes what is in it
     */
    static Seen of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused(Problem.of("picture.empty"));
        }
        Optional<Format> format = Format.of(bytes);
        if (format.isEmpty()) {
            return new Refused(Problem.of("picture.not"));
        }
        try {
            return Measures.of(format.get(), bytes);
        } catch (IndexOutOfBoundsException _) {
            return new Refused(Problem.of("picture.damaged"));
        }
    }
}
