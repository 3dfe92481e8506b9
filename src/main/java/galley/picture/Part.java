package galley.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One part of a picture file: a segment of a JPEG, a chunk of a PNG or a WebP.
 *
 * @param name the four letters of a chunk; the marker of a segment in two hexadecimal digits
 * @param from where it begins, its header included
 * @param data where what it holds begins
 * @param end where what it holds ends
 * @param to where the next part begins
 */
record Part(String name, int from, int data, int end, int to) {

    /** Nobody writes more; a file made of nothing but headers would otherwise fill the memory. */
    private static final int MOST = 200_000;

    /** {@return what the part holds} */
    byte[] content(byte[] file) {
        return Arrays.copyOfRange(file, data, end);
    }

    /** {@return whether what it holds begins with some letters} */
    boolean begins(byte[] file, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        return end - data >= wanted.length && Arrays.equals(file, data, data + wanted.length, wanted, 0, wanted.length);
    }

    /** {@return the segments of a JPEG, as far as they are whole; the last is {@code D9} where the picture is} */
    static List<Part> ofJpeg(byte[] file) {
        List<Part> parts = new ArrayList<>();
        int at = 2;
        while (at + 1 < file.length && (file[at] & 0xff) == 0xff && parts.size() < MOST) {
            int marker = file[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            String name = String.format("%02X", marker);
            if (marker == 0xd9) {
                parts.add(new Part(name, at, at + 2, at + 2, at + 2));
                break;
            }
            if (marker == 0x01 || marker >= 0xd0 && marker <= 0xd7) {
                at += 2;
                continue;
            }
            if (at + 4 > file.length) {
                break;
            }
            int length = (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
            int end = at + 2 + length;
            if (length < 2 || end > file.length) {
                break;
            }
            int to = marker == 0xda ? scanEnd(file, end) : end;
            parts.add(new Part(name, at, at + 4, end, to));
            at = to;
        }
        return parts;
    }

    /** Where the pixels of a scan end: at the next marker that is none of theirs. */
    private static int scanEnd(byte[] file, int from) {
        for (int i = from; i + 1 < file.length; i++) {
            int next = file[i + 1] & 0xff;
            if ((file[i] & 0xff) == 0xff && next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7)) {
                return i;
            }
        }
        return file.length;
    }

    /** {@return the chunks of a PNG, as far as they are whole; the last is {@code IEND} where the picture is} */
    static List<Part> ofPng(byte[] file) {
        List<Part> parts = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(file);
        int at = 8;
        while (at + 12 <= file.length && parts.size() < MOST) {
            long length = Integer.toUnsignedLong(buffer.getInt(at));
            if (at + 12 + length > file.length) {
                break;
            }
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            int end = at + 8 + (int) length;
            parts.add(new Part(name, at, at + 8, end, end + 4));
            if (name.equals("IEND")) {
                break;
            }
            at = end + 4;
        }
        return parts;
    }

    /** {@return the chunks of a WebP, as far as they are whole} */
    static List<Part> ofWebp(byte[] file) {
        List<Part> parts = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(file).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (at + 8 <= file.length && parts.size() < MOST) {
            long length = Integer.toUnsignedLong(buffer.getInt(at + 4));
            if (at + 8 + length > file.length) {
                break;
            }
            int end = at + 8 + (int) length;
            int to = Math.min(file.length, end + (int) (length & 1));
            parts.add(new Part(new String(file, at, 4, StandardCharsets.ISO_8859_1), at, at + 8, end, to));
            at = to;
        }
        return parts;
    }
}
