package galley.format.text;

import galley.words.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes of a file that is said to hold text, made into text: by the byte-order mark if there is one, else as strict UTF-8, else as
 * windows-1252, which holds what Latin-1 holds and curly quotation marks too. What is no text is refused, not shown as rubbish.
 */
public sealed interface Decoding {

    /**
     * It is text.
     *
     * @param text the letters, without a byte-order mark
     * @param charset how they were written
     */
    record Text(String text, Charset charset) implements Decoding {}

    /**
     * It is none.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements Decoding {}

    /**
     * {@return the text these bytes hold, or why they hold none}
     *
     * @param bytes a whole file
     */
    static Decoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) && !startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (Signatures.known(bytes) || !looksLikeText(bytes)) {
            return refused("text.problem.binary");
        }
        return strict(bytes, 0, StandardCharsets.UTF_8) instanceof Text utf8
                ? blankRefused(utf8)
                : blankRefused(
                        new Text(new String(bytes, Charset.forName("windows-1252")), Charset.forName("windows-1252")));
    }

    private static Decoding strict(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return from == 0 ? new Text(text, charset) : blankRefused(new Text(text, charset));
        } catch (CharacterCodingException _) {
            return new Refused(Problem.of("text.problem.encoding", charset.name()));
        }
    }

    private static Decoding blankRefused(Text text) {
        return text.text().isBlank() ? refused("text.problem.blank") : text;
    }

    private static Decoding refused(String key) {
        return new Refused(Problem.of(key));
    }

    private static boolean startsWith(byte[] bytes, int... begin) {
        return bytes.length >= begin.length
                && Arrays.equals(Arrays.copyOf(bytes, begin.length), begin.length == 0 ? new byte[0] : toBytes(begin));
    }

    private static byte[] toBytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Text has no NUL but by accident, and hardly a control character: one in a hundred bytes is let pass. */
    private static boolean looksLikeText(byte[] bytes) {
        long controls = 0;
        for (byte b : bytes) {
            boolean control =
                    b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0B || b == 0x7F;
            controls += control ? b == 0 ? 4 : 1 : 0;
        }
        return controls * 100 <= bytes.length;
    }
}
