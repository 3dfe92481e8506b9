package galley.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A format of pictures, told by the bytes of a file and never by its name. */
public enum Format {
    /** A photograph. */
    JPEG("jpg", "image/jpeg", true),
    /** Lossless; may be animated (APNG). */
    PNG("png", "image/png", true),
    /** Of few colors; may be animated. */
    GIF("gif", "image/gif", true),
    /** As JPEG or PNG, smaller. */
    WEBP("webp", "image/webp", true),
    /** A drawing. */
    SVG("svg", "image/svg+xml", false),
    /** As WebP, smaller still. */
    AVIF("avif", "image/avif", false),
    /** What telephones take. */
    HEIC("heic", "image/heic", false),
    /** What agencies and scanners send. */
    TIFF("tif", "image/tiff", true),
    /** What nobody should send. */
    BMP("bmp", "image/bmp", true);

    private static final int HEAD = 64;

    private final String ending;
    private final String media;
    private final boolean decoded;

    Format(String ending, String media, boolean decoded) {
        this.ending = ending;
        this.media = media;
        this.decoded = decoded;
    }

    /** {@return how the name of such a file ends, without the dot} */
    public String ending() {
        return ending;
    }

    /** {@return its media type} */
    public String media() {
        return media;
    }

    /** {@return whether Galley can read its pixels} */
    public boolean isDecoded() {
        return decoded;
    }

    /**
     * {@return the format of a file; empty where it is no picture}
     *
     * @param bytes what is in the file
     */
    public static Optional<Format> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        } else if (head.startsWith("BM") && bytes.length >= 26 && isBitmap(head.charAt(14))) {
            return Optional.of(BMP);
        } else if (head.startsWith("ftyp", 4)) {
            return brand(head);
        }
        return Drawing.isDrawing(bytes) ? Optional.of(SVG) : Optional.empty();
    }

    /** Whether a header of a bitmap may be that long: two letters alone begin many a text. */
    private static boolean isBitmap(char length) {
        return length == 12 || length >= 40 && length <= 124;
    }

    private static Optional<Format> brand(String head) {
        String brands = head.substring(8);
        if (brands.startsWith("avi") || brands.startsWith("mif1") && brands.contains("avif")) {
            return Optional.of(AVIF);
        }
        boolean still = brands.startsWith("hei") || brands.startsWith("hev") || brands.startsWith("mif1");
        return still ? Optional.of(HEIC) : Optional.empty();
    }
}
