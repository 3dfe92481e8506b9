package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {

    private static final String TEXT = "Brücke „öffnet“\n";

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertEquals(TEXT, text(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals(TEXT, text(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void utf16IsReadByItsMark() {
        assertEquals(TEXT, text(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(TEXT, text(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void windowsLettersAreReadWhereTheBytesAreNoUtf8() {
        assertEquals(TEXT, text(TEXT.getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertEquals("text.problem.binary", refused(new byte[] {1, 2, 3, 0, 0, 0, 7, 65}));
        assertEquals(
                "text.problem.binary",
                refused("%PDF-1.7\nThis could pass for text".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                "text.problem.binary", refused("PK\u0003\u0004word/document.xml".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void emptyAndBlankFilesAreRefused() {
        assertEquals("text.problem.blank", refused(new byte[0]));
        assertEquals("text.problem.blank", refused(" \r\n\t".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aFileThatBreaksThePromiseOfItsMarkIsRefused() {
        assertEquals(
                "text.problem.encoding", refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC3, 65}));
        assertEquals("text.problem.encoding", refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 65, 0, 66}));
    }

    private static String text(byte[] bytes) {
        return assertInstanceOf(Decoding.Text.class, Decoding.of(bytes)).text();
    }

    private static String refused(byte[] bytes) {
        return assertInstanceOf(Decoding.Refused.class, Decoding.of(bytes))
                .problem()
                .key();
    }
}
