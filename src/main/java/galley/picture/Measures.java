package galley.picture;

import galley.words.Problem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How wide and high a picture is, whether it moves and whether it is whole: read from the headers of its file. */
final class Measures {

    private static final Set<String> NO_FRAMES = Set.of("C4", "C8", "CC");
    private static final Set<String> BOXES = Set.of("meta", "iprp", "ipco");
    private static final int DEEPEST = 4;

    private Measures() {}

    /** {@return what the headers say; it may throw {@link IndexOutOfBoundsException} where they end too early} */
    static Seen of(Format format, byte[] file) {
        ByteBuffer little = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        return switch (format) {
            case JPEG -> jpeg(file);
            case PNG -> png(file);
            case GIF -> Gif.seen(file);
            case WEBP -> webp(file, little);
            case BMP -> bitmap(file, little);
            case TIFF -> tiff(file);
            case AVIF, HEIC -> boxes(format, file);
            case SVG -> Drawing.seen(file);
        };
    }

    private static Seen jpeg(byte[] file) {
        List<Part> parts = Part.ofJpeg(file);
        boolean whole = !parts.isEmpty() && parts.getLast().name().equals("D9");
        return parts.stream()
                .filter(Measures::isFrame)
                .findFirst()
                .map(part -> measured(
                        Format.JPEG,
                        ByteBuffer.wrap(file).getShort(part.data() + 3) & 0xffff,
                        ByteBuffer.wrap(file).getShort(part.data() + 1) & 0xffff,
                        false,
                        whole))
                .orElse(damaged());
    }

    /** {@return whether a segment of a JPEG says of what size and colors the picture is} */
    static boolean isFrame(Part part) {
        return part.name().startsWith("C") && !NO_FRAMES.contains(part.name());
    }

    private static Seen png(byte[] file) {
        List<Part> parts = Part.ofPng(file);
        if (parts.isEmpty() || !parts.getFirst().name().equals("IHDR")) {
            return damaged();
        }
        ByteBuffer header = ByteBuffer.wrap(file);
        return measured(
                Format.PNG,
                header.getInt(16),
                header.getInt(20),
                parts.stream().anyMatch(part -> part.name().equals("acTL")),
                parts.getLast().name().equals("IEND"));
    }

    private static Seen webp(byte[] file, ByteBuffer buffer) {
        boolean whole = Integer.toUnsignedLong(buffer.getInt(4)) + 8 <= file.length;
        int data = 20;
        return switch (new String(file, 12, 4, StandardCharsets.ISO_8859_1)) {
            case "VP8X" ->
                measured(
                        Format.WEBP,
                        three(file, data + 4) + 1,
                        three(file, data + 7) + 1,
                        (file[data] & 2) != 0,
                        whole);
            case "VP8L" -> {
                int bits = buffer.getInt(data + 1);
                yield measured(Format.WEBP, (bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1, false, whole);
            }
            case "VP8 " ->
                measured(
                        Format.WEBP,
                        buffer.getShort(data + 6) & 0x3fff,
                        buffer.getShort(data + 8) & 0x3fff,
                        false,
                        whole);
            default -> damaged();
        };
    }

    private static int three(byte[] file, int at) {
        return file[at] & 0xff | (file[at + 1] & 0xff) << 8 | (file[at + 2] & 0xff) << 16;
    }

    private static Seen bitmap(byte[] file, ByteBuffer buffer) {
        boolean whole = Integer.toUnsignedLong(buffer.getInt(2)) <= file.length;
        boolean old = buffer.getInt(14) == 12;
        int width = old ? buffer.getShort(18) & 0xffff : buffer.getInt(18);
        int height = old ? buffer.getShort(20) & 0xffff : Math.abs(buffer.getInt(22));
        return measured(Format.BMP, width, height, false, whole);
    }

    private static Seen tiff(byte[] file) {
        Map<Integer, Tags.Tag> tags = Tags.of(file).first();
        int width = Tags.number(tags, 0x100);
        return measured(Format.TIFF, width, Tags.number(tags, 0x101), false, true);
    }

    /** The largest extent that is named: the others are those of thumbnails and tiles. */
    private static Seen boxes(Format format, byte[] file) {
        int[] largest = new int[2];
        boolean whole = walk(ByteBuffer.wrap(file), 0, file.length, 0, largest);
        return new Seen.Picture(format, largest[0], largest[1], false, whole);
    }

    private static boolean walk(ByteBuffer file, int from, int to, int depth, int[] largest) {
        int at = from;
        while (at + 8 <= to) {
            long length = Integer.toUnsignedLong(file.getInt(at));
            int header = 8;
            if (length == 1 && at + 16 <= to) {
                length = file.getLong(at + 8);
                header = 16;
            } else if (length == 0) {
                length = to - at;
            }
            if (length < header || length > to - at) {
                return false;
            }
            byte[] name = new byte[4];
            file.get(at + 4, name);
            String box = new String(name, StandardCharsets.ISO_8859_1);
            int end = at + (int) length;
            if (box.equals("ispe") && end - at >= header + 12) {
                int width = file.getInt(at + header + 4);
                int height = file.getInt(at + header + 8);
                if (width > 0 && height > 0 && (long) width * height > (long) largest[0] * largest[1]) {
                    largest[0] = width;
                    largest[1] = height;
                }
            } else if (BOXES.contains(box) && depth < DEEPEST) {
                walk(file, at + header + (box.equals("meta") ? 4 : 0), end, depth + 1, largest);
            }
            at = end;
        }
        return true;
    }

    private static Seen measured(Format format, int width, int height, boolean animated, boolean whole) {
        return width > 0 && height > 0 ? new Seen.Picture(format, width, height, animated, whole) : damaged();
    }

    private static Seen damaged() {
        return new Seen.Refused(Problem.of("picture.damaged"));
    }
}
