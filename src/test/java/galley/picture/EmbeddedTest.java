package galley.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EmbeddedTest {

    private static final Embedded PRESS =
            new Embedded(Photos.CAPTION, Photos.ALTERNATIVE, Photos.CREDIT, "Port Press", "© Port Press");

    @Test
    void whatAnAgencyWroteIsReadInAnyFormat() {
        assertEquals(PRESS, Embedded.in(Format.JPEG, Photos.press(20, 10, 1)));
        assertEquals(PRESS, Embedded.in(Format.PNG, Photos.pressPng(20, 10)));
        assertEquals(Embedded.NOTHING, Embedded.in(Format.JPEG, Photos.jpeg(20, 10)));
        assertEquals(Embedded.NOTHING, Embedded.in(Format.WEBP, Photos.webp()));
    }

    @Test
    void theOlderBlocksSpeakWhereTheYoungerIsSilent() {
        byte[] file = with(0xed, "Photoshop 3.0\0", Photos.resources(Photos.iptc("Größe: 3 m", "X")));
        assertEquals(new Embedded("Größe: 3 m", "", "Old credit", "", ""), Embedded.in(Format.JPEG, file));
        byte[] camera = with(0xe1, "Exif\0\0", Photos.exif(1));
        assertEquals(new Embedded("", "", "", "", "(c) Port Press"), Embedded.in(Format.JPEG, camera));
    }

    @Test
    void aNovelIsCutOff() {
        byte[] xmp = new String(Photos.xmp(), StandardCharsets.UTF_8)
                .replace(Photos.CAPTION, "word ".repeat(12_000))
                .getBytes(StandardCharsets.UTF_8);
        String caption = Embedded.in(Format.JPEG, with(0xe1, "http://ns.adobe.com/xap/1.0/\0", xmp))
                .caption();
        assertTrue(caption.startsWith("word word") && caption.endsWith("…"), caption);
        assertTrue(caption.length() <= 5_001, caption.length() + " letters");
    }

    @Test
    void noEntityIsFollowed() {
        String evil = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                + new String(Photos.xmp(), StandardCharsets.UTF_8).replace(Photos.CAPTION, "[&e;]");
        Embedded read = Embedded.in(
                Format.JPEG, with(0xe1, "http://ns.adobe.com/xap/1.0/\0", evil.getBytes(StandardCharsets.UTF_8)));
        assertTrue(read.caption().isEmpty() || read.caption().equals("[]"), read.caption());
    }

    @Test
    void whatCannotBeSeenIsLeft() {
        byte[] file = with(0xed, "Photoshop 3.0\0", Photos.resources(Photos.iptc("a\u202eb\0\n  c", "X")));
        assertEquals("ab c", Embedded.in(Format.JPEG, file).caption());
    }

    private static byte[] with(int marker, String name, byte[] content) {
        byte[] plain = Photos.jpeg(8, 8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        Photos.segment(out, marker, Photos.latin(name), content);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }
}
