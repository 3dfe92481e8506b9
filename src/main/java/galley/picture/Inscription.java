package galley.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is written in a picture file beside the picture: three blocks in three languages, each empty where there is none. They are taken
 * out of the file here, so that whoever reads them is never given a file to unpack, which could be a small one that unpacks to gigabytes.
 *
 * @param exif from the camera
 * @param xmp the main packet; what did not fit into it is left
 * @param iptc from the agency
 */
record Inscription(byte[] exif, byte[] xmp, byte[] iptc) {

    static final String EXIF = "Exif\0\0";
    static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    static final String PHOTOSHOP = "Photoshop 3.0\0";
    static final String PNG_XMP = "XML:com.adobe.xmp\0";

    private static final Inscription NOTHING = new Inscription(new byte[0], new byte[0], new byte[0]);

    /** {@return what is written in a file} */
    static Inscription of(Format format, byte[] file) {
        return switch (format) {
            case JPEG -> jpeg(file);
            case PNG -> png(file);
            case WEBP -> webp(file);
            case TIFF -> {
                Tags tags = Tags.of(file);
                yield new Inscription(file, tags.bytes(Tags.XMP), tags.bytes(Tags.IPTC));
            }
            case GIF, SVG, AVIF, HEIC, BMP -> NOTHING;
        };
    }

    private static Inscription jpeg(byte[] file) {
        ByteArrayOutputStream photoshop = new ByteArrayOutputStream();
        Part.ofJpeg(file).stream()
                .filter(part -> part.name().equals("ED") && part.begins(file, PHOTOSHOP))
                .forEach(part -> photoshop.write(
                        file, part.data() + PHOTOSHOP.length(), part.end() - part.data() - PHOTOSHOP.length()));
        return new Inscription(
                first(Part.ofJpeg(file).stream(), file, part -> part.name().equals("E1"), EXIF),
                first(Part.ofJpeg(file).stream(), file, part -> part.name().equals("E1"), XMP),
                Iptc.ofResources(photoshop.toByteArray()));
    }

    private static Inscription png(byte[] file) {
        byte[] text = first(Part.ofPng(file).stream(), file, part -> part.name().equals("iTXt"), PNG_XMP);
        return new Inscription(
                first(Part.ofPng(file).stream(), file, part -> part.name().equals("eXIf"), ""),
                pngText(text).orElse(NOTHING.xmp()),
                NOTHING.iptc());
    }

    /** Behind its name, a text has two flags and two names of its own; one that is packed is left. */
    private static Optional<byte[]> pngText(byte[] text) {
        if (text.length < 4 || text[0] != 0) {
            return Optional.empty();
        }
        int at = 2;
        for (int names = 0; names < 2 && at < text.length; at++) {
            names += text[at] == 0 ? 1 : 0;
        }
        return Optional.of(Arrays.copyOfRange(text, Math.min(at, text.length), text.length));
    }

    private static Inscription webp(byte[] file) {
        byte[] exif =
                first(Part.ofWebp(file).stream(), file, part -> part.name().equals("EXIF"), "");
        boolean named = new String(exif, 0, Math.min(6, exif.length), StandardCharsets.ISO_8859_1).equals(EXIF);
        return new Inscription(
                named ? Arrays.copyOfRange(exif, 6, exif.length) : exif,
                first(Part.ofWebp(file).stream(), file, part -> part.name().equals("XMP "), ""),
                NOTHING.iptc());
    }

    private static byte[] first(Stream<Part> parts, byte[] file, Predicate<Part> which, String begins) {
        return parts.filter(which)
                .filter(part -> part.begins(file, begins))
                .findFirst()
                .map(part -> Arrays.copyOfRange(file, part.data() + begins.length(), part.end()))
                .orElse(NOTHING.exif());
    }
}
