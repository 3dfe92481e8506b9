package galley.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** Pictures made for tests, with everything in them that a camera, an agency and an enemy put in. */
public final class Photos {

    /** Stands in every place that must not leave the desk. */
    public static final String SECRET = "SECRET-4711";

    public static final String CAPTION = "Workers inspect the harbour bridge";
    public static final String CREDIT = "Ines Calder / Port Press";
    public static final String ALTERNATIVE = "Two people in helmets on a steel bridge";

    private Photos() {}

    /** A picture red at its left and blue at its right half. */
    public static BufferedImage halves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return written("jpeg", halves(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return written("png", halves(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    public static byte[] written(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The smallest WebP there is: one pixel. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /** A GIF of two frames. */
    public static byte[] animated() {
        try {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.setOutput(ImageIO.createImageOutputStream(out));
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 2; i++) {
                BufferedImage frame = halves(20 + i, 10, BufferedImage.TYPE_BYTE_INDEXED);
                IIOMetadata metadata =
                        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
                IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_gif_image_1.0");
                IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
                IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
                comment.setAttribute("value", SECRET);
                comments.appendChild(comment);
                root.appendChild(comments);
                metadata.setFromTree("javax_imageio_gif_image_1.0", root);
                writer.writeToSequence(new IIOImage(frame, null, metadata), null);
            }
            writer.endWriteSequence();
            ((javax.imageio.stream.ImageOutputStream) writer.getOutput()).close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG as it comes from a camera by way of an agency. */
    public static byte[] press(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xe1, latin("Exif\0\0"), exif(orientation));
        segment(out, 0xe1, latin("http://ns.adobe.com/xap/1.0/\0"), xmp());
        segment(out, 0xe1, latin("http://ns.adobe.com/xmp/extension/\0"), latin("0".repeat(40) + SECRET));
        segment(out, 0xed, latin("Photoshop 3.0\0"), resources(iptc(CAPTION, SECRET)));
        segment(out, 0xe2, latin("MPF\0"), latin(SECRET));
        segment(out, 0xeb, latin("HDR_RI"), latin(SECRET));
        segment(out, 0xfe, latin("made by "), latin(SECRET));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(latin("what a telephone hangs on behind " + SECRET));
        return out.toByteArray();
    }

    /** A PNG with the same written in it. */
    public static byte[] pressPng(int width, int height) {
        byte[] plain = png(width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        chunk(out, "eXIf", exif(1));
        chunk(out, "tEXt", latin("Comment\0" + SECRET));
        chunk(out, "iTXt", joined(latin("XML:com.adobe.xmp\0\0\0\0\0"), xmp()));
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    /** A PNG that says it is of some size and holds not a pixel. */
    public static byte[] announced(int width, int height) {
        byte[] plain = png(1, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 8);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** EXIF with a caption, a turn, a copyright, a camera, and a maker's name in a directory behind. */
    static byte[] exif(int orientation) {
        byte[] camera = latin("Camera " + SECRET + "\0");
        byte[] rights = latin("(c) Port Press\0");
        ByteBuffer exif = ByteBuffer.allocate(8 + 2 + 4 * 12 + 4 + camera.length + rights.length + 60);
        int behind = 8 + 2 + 4 * 12 + 4;
        exif.put(latin("MM\0*")).putInt(8).putShort((short) 4);
        ascii(exif, 0x10f, camera.length, behind);
        exif.putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        ascii(exif, 0x8298, rights.length, behind + camera.length);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(behind + camera.length + rights.length);
        exif.putInt(0).put(camera).put(rights).putShort((short) 1);
        exif.putShort((short) 0x1d).putShort((short) 2).putInt(12).putInt(exif.position() + 12);
        exif.putInt(0).put(latin(SECRET));
        return exif.array();
    }

    private static void ascii(ByteBuffer exif, int tag, int length, int at) {
        exif.putShort((short) tag).putShort((short) 2).putInt(length).putInt(at);
    }

    static byte[] xmp() {
        return """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="uuid:%1$s" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
                 xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
                 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
                 photoshop:Credit="%3$s" photoshop:Source="Port Press" photoshop:City="%1$s"
                 exif:GPSLatitude="%1$s" aux:SerialNumber="%1$s" aux:OwnerName="%1$s" aux:LensSerialNumber="%1$s"
                 xmpMM:DocumentID="%1$s">
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
                <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Port Press</rdf:li></rdf:Alt></dc:rights>
                <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">%4$s</rdf:li></rdf:Alt>
                </Iptc4xmpCore:AltTextAccessibility>
                </rdf:Description></rdf:RDF></x:xmpmeta>""".formatted(SECRET, CAPTION, CREDIT, ALTERNATIVE).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] iptc(String caption, String city) {
        return joined(
                dataset(1, 90, new byte[] {0x1b, 0x25, 0x47}),
                dataset(2, 120, caption.getBytes(StandardCharsets.UTF_8)),
                dataset(2, 90, latin(city)),
                dataset(2, 110, latin("Old credit")));
    }

    private static byte[] dataset(int record, int number, byte[] content) {
        return joined(
                new byte[] {0x1c, (byte) record, (byte) number, (byte) (content.length >> 8), (byte) content.length},
                content);
    }

    static byte[] resources(byte[] iptc) {
        byte[] padded = iptc.length % 2 == 0 ? iptc : joined(iptc, new byte[1]);
        return joined(
                latin("8BIM"),
                new byte[] {4, 4, 0, 0},
                ByteBuffer.allocate(4).putInt(iptc.length).array(),
                padded);
    }

    static void segment(ByteArrayOutputStream out, int marker, byte[] name, byte[] content) {
        int length = name.length + content.length + 2;
        out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(name);
        out.writeBytes(content);
    }

    static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        byte[] named = joined(latin(name), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
