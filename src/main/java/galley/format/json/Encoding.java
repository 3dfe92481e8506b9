package galley.format.json;

import galley.words.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from UTF-16 by the byte-order mark, and refuses bytes that are neither rather than guess letters for them. */
final class Encoding {

    private Encoding() {}

    static CharBuffer decode(byte[] bytes) throws Refusal {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (mark) {
            case 0xFEFF -> decode(bytes, 2, StandardCharsets.UTF_16BE);
            case 0xFFFE -> decode(bytes, 2, StandardCharsets.UTF_16LE);
            case 0xEFBB -> decode(bytes, bytes.length > 2 && bytes[2] == (byte) 0xBF ? 3 : 0, StandardCharsets.UTF_8);
            default -> decode(bytes, 0, StandardCharsets.UTF_8);
        };
    }

    private static CharBuffer decode(byte[] bytes, int from, Charset charset) throws Refusal {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CharsetDecoder decoder = charset.newDecoder();
        if (decoder.decode(in, out, true).isError()) {
            out.flip();
            throw new Refusal(Problem.of(
                    "json.encoding", 1 + out.chars().filter(c -> c == '\n').count()));
        }
        return out.flip();
    }
}
