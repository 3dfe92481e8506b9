package galley.picture;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPMeta;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a picture says of itself. Where several blocks say something, the younger standard is believed: XMP, then IPTC, then the camera.
 *
 * @param caption what is to be read under it
 * @param alternative what it shows, for those who do not see it
 * @param credit who is to be named
 * @param source where it comes from
 * @param rights who may use it, and how
 */
public record Embedded(String caption, String alternative, String credit, String source, String rights) {

    /** A picture that says nothing. */
    public static final Embedded NOTHING = new Embedded("", "", "", "", "");

    /** In letters. Longer ones are cut off: whoever wrote a novel into a picture did not mean it to be read under it. */
    private static final int LONGEST = 5_000;

    /**
     * {@return what a picture says of itself; damaged blocks say nothing}
     *
     * @param format its format
     * @param file its bytes
     */
    public static Embedded in(Format format, byte[] file) {
        Inscription inscription = Inscription.of(format, file);
        Optional<XMPMeta> xmp = Xmp.read(inscription.xmp());
        IptcDirectory iptc = iptc(inscription.iptc());
        Tags camera = Tags.of(inscription.exif());
        return new Embedded(
                first(
                        of(xmp, XMPConst.NS_DC, "description"),
                        of(iptc, IptcDirectory.TAG_CAPTION),
                        description(of(camera, Tags.DESCRIPTION))),
                first(of(xmp, Xmp.CORE, "AltTextAccessibility")),
                first(
                        of(xmp, XMPConst.NS_PHOTOSHOP, "Credit"),
                        of(iptc, IptcDirectory.TAG_CREDIT),
                        of(xmp, XMPConst.NS_DC, "creator"),
                        of(iptc, IptcDirectory.TAG_BY_LINE),
                        of(camera, Tags.ARTIST)),
                first(of(xmp, XMPConst.NS_PHOTOSHOP, "Source"), of(iptc, IptcDirectory.TAG_SOURCE)),
                first(
                        of(xmp, XMPConst.NS_DC, "rights"),
                        of(iptc, IptcDirectory.TAG_COPYRIGHT_NOTICE),
                        of(xmp, XMPConst.NS_XMP_RIGHTS, "UsageTerms"),
                        of(camera, Tags.RIGHTS)));
    }

    private static IptcDirectory iptc(byte[] block) {
        Metadata found = new Metadata();
        try {
            new IptcReader().extract(new SequentialByteArrayReader(block), found, block.length);
        } catch (RuntimeException _) {
            // What was read before it broke off is good.
        }
        IptcDirectory directory = found.getFirstDirectoryOfType(IptcDirectory.class);
        return directory == null ? new IptcDirectory() : directory;
    }

    private static String of(Optional<XMPMeta> xmp, String space, String name) {
        return xmp.map(meta -> Xmp.text(meta, space, name)).orElse("");
    }

    private static String of(IptcDirectory iptc, int tag) {
        String[] said = iptc.getStringArray(tag);
        return said == null || said.length == 0 ? "" : said[0];
    }

    private static String of(Tags camera, int tag) {
        return new String(camera.bytes(tag), StandardCharsets.UTF_8);
    }

    /** Cameras write their own name here, in capitals. */
    private static String description(String written) {
        return written.equals(written.toUpperCase(java.util.Locale.ROOT)) ? "" : written;
    }

    private static String first(String... said) {
        return Stream.of(said)
                .map(Embedded::plain)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** {@return a text in one line, without what cannot be seen} */
    private static String plain(String said) {
        if (said == null) {
            return "";
        }
        String shorter = said.length() > LONGEST ? said.substring(0, LONGEST) : said;
        String line = Normalizer.normalize(shorter, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\u202a-\u202e\ufeff\ufffd]", "")
                .strip();
        return said.length() > LONGEST ? line + "…" : line;
    }
}
