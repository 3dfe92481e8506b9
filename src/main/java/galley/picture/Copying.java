package galley.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** Writes pictures anew part by part, as they may leave the desk; {@link Stripped} says which. */
final class Copying {

    private static final Set<String> PNG_PARTS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");
    private static final Set<String> WEBP_PARTS = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    /** So much a segment of a JPEG holds. */
    private static final int MOST = 65_533;

    private Copying() {}

    /** {@return a JPEG with the segments of the picture, and new ones for what may be known of it} */
    static byte[] jpeg(byte[] file) {
        Inscription inscription = Inscription.of(Format.JPEG, file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        List<Part> parts = Part.ofJpeg(file);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        parts.stream()
                .filter(part ->
                        part.name().equals("E0") && part.begins(file, "JFIF\0") && part.end() - part.data() >= 14)
                .findFirst()
                .ifPresent(part -> jfif(file, part, out));
        segment(out, 0xe1, Inscription.EXIF, Tags.of(inscription.exif()).rewritten());
        segment(out, 0xe1, Inscription.XMP, Xmp.stripped(inscription.xmp()));
        byte[] iptc = Iptc.stripped(inscription.iptc());
        segment(out, 0xed, Inscription.PHOTOSHOP, iptc.length == 0 ? iptc : Iptc.resources(iptc));
        for (Part part : parts) {
            if (isOfThePicture(file, part)) {
                out.write(file, part.from(), part.to() - part.from());
            }
        }
        return out.toByteArray();
    }

    /** The profile of the colors, Adobe's note on how they are stored, and whatever is no note at all. */
    private static boolean isOfThePicture(byte[] file, Part part) {
        return switch (part.name()) {
            case "E2" -> part.begins(file, "ICC_PROFILE\0");
            case "EE" -> part.begins(file, "Adobe");
            case "FE" -> false;
            default -> !part.name().startsWith("E") && !part.name().startsWith("F");
        };
    }

    /** Without its thumbnail. */
    private static void jfif(byte[] file, Part part, ByteArrayOutputStream out) {
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe0, 0, 16});
        out.write(file, part.data(), 12);
        out.writeBytes(new byte[2]);
    }

    private static void segment(ByteArrayOutputStream out, int marker, String name, byte[] content) {
        int length = name.length() + content.length + 2;
        if (content.length > 0 && length <= MOST) {
            out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
            out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(content);
        }
    }

    /** {@return a PNG with the chunks of the picture, and new ones for what may be known of it} */
    static byte[] png(byte[] file) {
        Inscription inscription = Inscription.of(Format.PNG, file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 8);
        for (Part part : Part.ofPng(file)) {
            if (PNG_PARTS.contains(part.name())) {
                out.write(file, part.from(), part.to() - part.from());
            }
            if (part.name().equals("IHDR")) {
                chunk(out, "eXIf", Tags.of(inscription.exif()).rewritten());
                byte[] xmp = Xmp.stripped(inscription.xmp());
                if (xmp.length > 0) {
                    ByteArrayOutputStream text = new ByteArrayOutputStream();
                    text.writeBytes(Inscription.PNG_XMP.getBytes(StandardCharsets.ISO_8859_1));
                    text.writeBytes(new byte[4]);
                    text.writeBytes(xmp);
                    chunk(out, "iTXt", text.toByteArray());
                }
            }
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        if (content.length == 0) {
            return;
        }
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        chunk.put(name.getBytes(StandardCharsets.ISO_8859_1)).put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        out.writeBytes(chunk.putInt((int) sum.getValue()).array());
    }

    /** {@return a WebP with the chunks of the picture, and new ones for what may be known of it} */
    static byte[] webp(byte[] file) {
        Inscription inscription = Inscription.of(Format.WEBP, file);
        byte[] exif = Tags.of(inscription.exif()).rewritten();
        byte[] xmp = Xmp.stripped(inscription.xmp());
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        List<Part> parts = Part.ofWebp(file);
        boolean extended = !parts.isEmpty() && parts.getFirst().name().equals("VP8X");
        for (Part part : parts) {
            if (part.name().equals("VP8X") && part == parts.getFirst() && part.end() > part.data()) {
                byte[] header = part.content(file);
                header[0] = (byte) (header[0] & ~0xc | (exif.length > 0 ? 8 : 0) | (xmp.length > 0 ? 4 : 0));
                riff(out, "VP8X", header);
            } else if (WEBP_PARTS.contains(part.name())) {
                riff(out, part.name(), part.content(file));
            }
        }
        if (extended) {
            riff(out, "EXIF", exif);
            riff(out, "XMP ", xmp);
        }
        ByteBuffer whole = ByteBuffer.allocate(12 + out.size()).order(ByteOrder.LITTLE_ENDIAN);
        whole.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(4 + out.size());
        return whole.put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
                .put(out.toByteArray())
                .array();
    }

    private static void riff(ByteArrayOutputStream out, String name, byte[] content) {
        if (content.length > 0) {
            ByteBuffer header = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
            header.put(name.getBytes(StandardCharsets.ISO_8859_1)).putInt(content.length);
            out.writeBytes(header.array());
            out.writeBytes(content);
            if ((content.length & 1) == 1) {
                out.write(0);
            }
        }
    }
}
