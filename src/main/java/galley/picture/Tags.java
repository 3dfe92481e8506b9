package galley.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The first directory of a TIFF, which is also what EXIF is written in.
 *
 * @param first its tags, by number
 */
record Tags(Map<Integer, Tag> first) {

    static final int DESCRIPTION = 0x10e;
    static final int ORIENTATION = 0x112;
    static final int ARTIST = 0x13b;
    static final int RIGHTS = 0x8298;
    static final int XMP = 0x2bc;
    static final int IPTC = 0x83bb;

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    /** Kinds of values that are kept as bytes: IPTC is kept as one or the other by different programs. */
    private static final Set<Integer> OF_BYTES = Set.of(1, ASCII, LONG, 7);

    /** The value of a tag; a number for one that holds numbers, else the bytes. */
    record Tag(int type, int number, byte[] bytes) {}

    /** {@return the tags of a TIFF; none where it is damaged} */
    static Tags of(byte[] tiff) {
        Map<Integer, Tag> tags = new LinkedHashMap<>();
        if (tiff.length < 8) {
            return new Tags(tags);
        }
        ByteBuffer buffer =
                ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            int at = buffer.getInt(4);
            int count = buffer.getShort(at) & 0xffff;
            for (int i = 0; i < count; i++) {
                int entry = at + 2 + 12 * i;
                tags.put(buffer.getShort(entry) & 0xffff, tag(buffer, entry));
            }
        } catch (IndexOutOfBoundsException _) {
            // What stands before the place where it breaks off is good.
        }
        return new Tags(tags);
    }

    private static Tag tag(ByteBuffer buffer, int entry) {
        int type = buffer.getShort(entry + 2) & 0xffff;
        int count = buffer.getInt(entry + 4);
        int number = type == SHORT ? buffer.getShort(entry + 8) & 0xffff : buffer.getInt(entry + 8);
        long length = type == LONG ? 4L * count : count;
        if (!OF_BYTES.contains(type) || count < 0) {
            return new Tag(type, number, new byte[0]);
        }
        int from = length <= 4 ? entry + 8 : buffer.getInt(entry + 8);
        boolean within = from >= 0 && from + length <= buffer.capacity();
        byte[] bytes = new byte[within ? (int) length : 0];
        if (within) {
            buffer.get(from, bytes);
        }
        return new Tag(type, number, bytes);
    }

    /** {@return the number of a tag; 0 where there is none} */
    static int number(Map<Integer, Tag> tags, int tag) {
        return tags.containsKey(tag) ? tags.get(tag).number() : 0;
    }

    /** {@return the bytes of a tag; none where there is none} */
    byte[] bytes(int tag) {
        return first.containsKey(tag) ? first.get(tag).bytes() : new byte[0];
    }

    /** {@return how the picture is to be turned, 1 to 8, where 1 is not at all} */
    int orientation() {
        int number = number(first, ORIENTATION);
        return number >= 1 && number <= 8 ? number : 1;
    }

    /** {@return a new EXIF block with caption, photographer, rights and turn, and nothing else; empty where there is none of them} */
    byte[] rewritten() {
        int[] kept = {DESCRIPTION, ORIENTATION, ARTIST, RIGHTS};
        int count = 0;
        int size = 0;
        for (int tag : kept) {
            if (isKept(tag)) {
                count++;
                size += tag == ORIENTATION ? 0 : first.get(tag).bytes().length;
            }
        }
        if (count == 0) {
            return new byte[0];
        }
        int behind = 8 + 2 + 12 * count + 4;
        ByteBuffer out = ByteBuffer.allocate(behind + size);
        out.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) count);
        for (int tag : kept) {
            if (!isKept(tag)) {
                continue;
            }
            byte[] bytes = first.get(tag).bytes();
            out.putShort((short) tag);
            if (tag == ORIENTATION) {
                out.putShort((short) SHORT)
                        .putInt(1)
                        .putShort((short) orientation())
                        .putShort((short) 0);
            } else {
                out.putShort((short) ASCII).putInt(bytes.length);
                if (bytes.length > 4) {
                    out.putInt(behind);
                    out.put(behind, bytes);
                    behind += bytes.length;
                } else {
                    out.put(bytes).put(new byte[4 - bytes.length]);
                }
            }
        }
        return out.array();
    }

    private boolean isKept(int tag) {
        return first.containsKey(tag)
                && (tag == ORIENTATION ? orientation() > 1 : first.get(tag).bytes().length > 0);
    }
}
