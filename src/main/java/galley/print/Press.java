package galley.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import galley.article.Article;
import galley.words.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sets an article on pages of paper: a PDF with page breaks, page numbers and typefaces of its own, tagged so that it can be heard. It
 * loads nothing but what it is handed. One thread at a time uses a press; it keeps what it learned of the typefaces.
 */
public final class Press {

    /** As many letters as are set, some 1,400 pages; a novel has a million. Laying out more takes minutes and gigabytes. */
    public static final int MOST = 4_000_000;

    /** Both libraries write to the log what concerns their makers; the second is held, or it would be forgotten with its level. */
    private static final Logger SILENT = silent();

    private final Typecase typecase;

    /** Makes a press with the typefaces of the program and of the system. */
    public Press() {
        this(SystemTypefaces.ofThisOne());
    }

    Press(SystemTypefaces system) {
        typecase = new Typecase(system);
    }

    private static Logger silent() {
        XRLog.setLoggingEnabled(false);
        Logger logger = Logger.getLogger("org.apache");
        logger.setLevel(Level.OFF);
        return logger;
    }

    /**
     * {@return an article on pages}
     *
     * @param article what is printed; its notebook is not
     * @param pictures brings the bytes of a picture by its name, as JPEG or PNG; {@code null} where it cannot
     * @param style how it looks
     * @param paper what it is printed on
     */
    public Printed print(Article article, Function<String, byte[]> pictures, PrintStyle style, Paper paper) {
        long letters = article.body().end(article.body().size() - 1);
        if (letters > MOST) {
            return new Printed.Refused(Problem.of("print.long", letters, MOST));
        }
        String css = style.css() + "\n@page { size: " + paper.size() + "; }";
        Setting setting = Setting.of(article, pictures, css, typecase);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = builder(setting);
            builder.toStream(out);
            builder.run();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Printed.Refused(Problem.of("print.failed"));
        }
        byte[] pdf = out.toByteArray();
        try (Proofs proofs = Proofs.of(pdf)) {
            return new Printed.Pages(pdf, proofs.count(), setting.letters(), setting.missing());
        } catch (IOException e) {
            return new Printed.Refused(Problem.of("print.failed"));
        }
    }

    /** With accessibility the library has no typefaces of the PDF reader, and so never walks the disk for them. */
    private PdfRendererBuilder builder(Setting setting) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(Directions::new);
        builder.useUnicodeBidiReorderer(new Directions.Turning());
        builder.useReplacementText("□");
        builder.withProducer("Galley");
        builder.useUriResolver((_, address) -> setting.picture(address) == null ? null : address);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, _) -> setting.picture(address) != null, when);
        }
        builder.useProtocolsStreamImplementation(
                address -> new AtHand(setting.picture(address)), "picture", "http", "https", "file", "jar", "ftp");
        typecase.layOut(builder);
        builder.withW3cDocument(setting.document(), null);
        return builder;
    }

    /** What stands behind an address: a picture, or nothing. */
    private record AtHand(byte[] bytes) implements FSStream {

        @Override
        public InputStream getStream() {
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return bytes == null ? null : new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
