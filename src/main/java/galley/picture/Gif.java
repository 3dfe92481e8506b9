package galley.picture;

import galley.words.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a GIF. */
final class Gif {

    private static final int MOST = 200_000;

    /** One block: {@code from} to {@code to}; its kind is what it begins with. */
    private record Stretch(int kind, int label, int from, int to) {}

    private Gif() {}

    /** {@return what the headers say} */
    static Seen seen(byte[] file) {
        List<Stretch> blocks = blocks(file);
        int width = number(file, 6);
        int height = number(file, 8);
        long frames = blocks.stream().filter(block -> block.kind() == 0x2c).count();
        boolean whole = !blocks.isEmpty() && blocks.getLast().kind() == 0x3b;
        return width > 0 && height > 0
                ? new Seen.Picture(Format.GIF, width, height, frames > 1, whole)
                : new Seen.Refused(Problem.of("picture.damaged"));
    }

    /** {@return the same picture without comments and whatever other programs put in} */
    static byte[] stripped(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, start(file));
        for (Stretch block : blocks(file)) {
            boolean kept = block.kind() != 0x21 || block.label() == 0xf9 || isLoop(file, block);
            if (kept) {
                out.write(file, block.from(), block.to() - block.from());
            }
        }
        return out.toByteArray();
    }

    private static boolean isLoop(byte[] file, Stretch block) {
        return block.label() == 0xff
                && block.to() - block.from() >= 14
                && new String(file, block.from() + 3, 11, StandardCharsets.ISO_8859_1).equals("NETSCAPE2.0");
    }

    private static int start(byte[] file) {
        return 13 + table(file[10]);
    }

    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static List<Stretch> blocks(byte[] file) {
        List<Stretch> blocks = new ArrayList<>();
        int at = start(file);
        while (at < file.length && blocks.size() < MOST) {
            int kind = file[at] & 0xff;
            if (kind == 0x3b) {
                blocks.add(new Stretch(kind, 0, at, at + 1));
                break;
            }
            int label = at + 1 < file.length ? file[at + 1] & 0xff : 0;
            int end = -1;
            if (kind == 0x2c && at + 10 < file.length) {
                end = end(file, at + 11 + table(file[at + 9]));
            } else if (kind == 0x21) {
                end = end(file, at + 2);
            }
            if (end < 0) {
                break;
            }
            blocks.add(new Stretch(kind, label, at, end));
            at = end;
        }
        return blocks;
    }

    /** Where a run of small blocks ends; -1 where the file does before. */
    private static int end(byte[] file, int from) {
        int at = from;
        while (at < file.length) {
            int length = file[at] & 0xff;
            if (length == 0) {
                return at + 1;
            }
            at += 1 + length;
        }
        return -1;
    }

    private static int number(byte[] file, int at) {
        return file[at] & 0xff | (file[at + 1] & 0xff) << 8;
    }
}
