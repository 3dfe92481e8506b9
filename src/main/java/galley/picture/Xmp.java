package galley.picture;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.XMPUtils;
import com.adobe.internal.xmp.options.SerializeOptions;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The block every program writes today: XMP, which is XML. */
final class Xmp {

    static final String CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    static final String EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

    private static final int LARGEST = 1 << 20;

    /** What may be known of a picture. */
    private static final Map<String, List<String>> KEPT = Map.of(
            XMPConst.NS_DC,
            List.of("title", "description", "creator", "rights"),
            XMPConst.NS_PHOTOSHOP,
            List.of("Credit", "Source", "Headline", "AuthorsPosition"),
            XMPConst.NS_XMP_RIGHTS,
            List.of("UsageTerms", "WebStatement", "Marked"),
            CORE,
            List.of("AltTextAccessibility", "ExtDescrAccessibility"),
            EXTENSION,
            List.of("DigitalSourceType"));

    private Xmp() {}

    /** {@return the block, read; empty where it is damaged or there is none} */
    static Optional<XMPMeta> read(byte[] block) {
        if (block.length == 0 || block.length > LARGEST || !isWellFormed(text(block))) {
            return Optional.empty();
        }
        try {
            return Optional.of(XMPMetaFactory.parseFromString(text(block)));
        } catch (XMPException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /** In a picture XMP is always in UTF-8; what is not is not repaired. */
    private static String text(byte[] block) {
        String text = new String(block, StandardCharsets.UTF_8).strip();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Looked at first, as the parser behind the other library prints what it does not like; a document type is no part of XMP. */
    private static boolean isWellFormed(String block) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(block));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException | RuntimeException _) {
            return false;
        }
    }

    /** {@return what a property says: a text, its text in the usual language, or its first; empty where there is none} */
    static String text(XMPMeta meta, String space, String name) {
        try {
            if (!meta.doesPropertyExist(space, name)) {
                return "";
            }
            var property = meta.getProperty(space, name);
            if (property.getOptions().isArrayAltText()) {
                return meta.getLocalizedText(space, name, null, XMPConst.X_DEFAULT)
                        .getValue();
            }
            if (property.getOptions().isArray()) {
                return meta.countArrayItems(space, name) == 0
                        ? ""
                        : meta.getArrayItem(space, name, 1).getValue();
            }
            return property.getValue();
        } catch (XMPException | RuntimeException _) {
            return "";
        }
    }

    /** {@return a new block with what may be known of a picture and nothing else; empty where that is nothing} */
    static byte[] stripped(byte[] block) {
        Optional<XMPMeta> read = read(block);
        if (read.isEmpty()) {
            return new byte[0];
        }
        XMPMeta from = read.get();
        XMPMeta to = XMPMetaFactory.create();
        boolean any = false;
        try {
            for (Map.Entry<String, List<String>> space : KEPT.entrySet()) {
                for (String name : space.getValue()) {
                    if (from.doesPropertyExist(space.getKey(), name)) {
                        XMPUtils.duplicateSubtree(from, to, space.getKey(), name, space.getKey(), name, null);
                        any = true;
                    }
                }
            }
            SerializeOptions options =
                    new SerializeOptions().setUseCompactFormat(true).setOmitPacketWrapper(true);
            return any ? XMPMetaFactory.serializeToBuffer(to, options) : new byte[0];
        } catch (XMPException | RuntimeException _) {
            return new byte[0];
        }
    }
}
