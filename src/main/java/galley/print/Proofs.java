package galley.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF, pulled as pictures: for the screen, and for a printer. One thread at a time pulls. */
public final class Proofs implements AutoCloseable {

    /**
     * A page as a picture.
     *
     * @param width in pixels
     * @param height in pixels
     * @param argb its pixels, row by row; nothing shines through
     */
    public record Proof(int width, int height, int[] argb) {}

    private final PDDocument document;
    private final PDFRenderer renderer;

    private Proofs(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * {@return the pages of a PDF}
     *
     * @param pdf the file
     * @throws IOException if it is none
     */
    public static Proofs of(byte[] pdf) throws IOException {
        return new Proofs(Loader.loadPDF(pdf));
    }

    /** {@return how many there are} */
    public int count() {
        return document.getNumberOfPages();
    }

    /** {@return how high a page is, as a multiple of its width} */
    public double height(int page) {
        PDRectangle box = document.getPage(page).getMediaBox();
        return box.getHeight() / box.getWidth();
    }

    /** {@return how wide a page is, in points} */
    public double points(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    /**
     * {@return a page as wide as that}
     *
     * @param page its index
     * @param width in pixels
     * @throws IOException if it cannot be drawn
     */
    public Proof pull(int page, int width) throws IOException {
        BufferedImage image = renderer.renderImage(page, (float) ((width + 0.5) / points(page)), ImageType.RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xff000000;
        }
        return new Proof(image.getWidth(), image.getHeight(), pixels);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
