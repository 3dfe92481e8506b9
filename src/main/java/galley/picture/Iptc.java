package galley.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** The block of the agency: IPTC-IIM, in a JPEG among the resources of Photoshop. */
final class Iptc {

    private static final int RESOURCE = 0x404;

    /** Record and number of what stays: the alphabet, title, by-line and its title, headline, credit, source, copyright, caption. */
    private static final Set<Integer> KEPT =
            Set.of(0x15a, 0x200, 0x205, 0x250, 0x255, 0x269, 0x26e, 0x273, 0x274, 0x278);

    private Iptc() {}

    /** {@return the block among the resources of Photoshop; empty where there is none} */
    static byte[] ofResources(byte[] resources) {
        ByteBuffer in = ByteBuffer.wrap(resources);
        int at = 0;
        while (at + 12 <= resources.length && in.getInt(at) == 0x3842494d) {
            int id = in.getShort(at + 4) & 0xffff;
            int name = 1 + (resources[at + 6] & 0xff);
            int size = at + 6 + name + (name & 1);
            if (size + 4 > resources.length) {
                break;
            }
            int length = in.getInt(size);
            int data = size + 4;
            if (length < 0 || length > resources.length - data) {
                break;
            }
            if (id == RESOURCE) {
                return Arrays.copyOfRange(resources, data, data + length);
            }
            at = data + length + (length & 1);
        }
        return new byte[0];
    }

    /** {@return a block of resources with nothing in it but a block of the agency} */
    static byte[] resources(byte[] iptc) {
        ByteBuffer out = ByteBuffer.allocate(12 + iptc.length + (iptc.length & 1));
        out.put("8BIM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) RESOURCE)
                .putShort((short) 0);
        return out.putInt(iptc.length).put(iptc).array();
    }

    /** {@return the block with what may be known of a picture, and nothing else} */
    static byte[] stripped(byte[] iptc) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        boolean told = false;
        while (at + 5 <= iptc.length && iptc[at] == 0x1c) {
            int which = (iptc[at + 1] & 0xff) << 8 | iptc[at + 2] & 0xff;
            int length = (iptc[at + 3] & 0xff) << 8 | iptc[at + 4] & 0xff;
            if (length > 0x7fff || at + 5 + length > iptc.length) {
                break;
            }
            if (KEPT.contains(which)) {
                out.write(iptc, at, 5 + length);
                told |= which > 0x200;
            }
            at += 5 + length;
        }
        return told ? out.toByteArray() : new byte[0];
    }
}
