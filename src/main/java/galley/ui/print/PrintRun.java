package galley.ui.print;

import galley.print.Proofs;
import galley.words.Problem;
import galley.work.Errands;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

/** The pages of a PDF on their way to a printer the person chose. Each is drawn away from the window and handed over alone. */
public final class PrintRun {

    private static final double POINTS = 72;
    private static final int DOTS = 300;

    private final PrinterJob job;

    private PrintRun(PrinterJob job) {
        this.job = job;
    }

    /** {@return whether this computer has a printer} */
    public static boolean isPossible() {
        return Printer.getDefaultPrinter() != null || !Printer.getAllPrinters().isEmpty();
    }

    /**
     * {@return what prints, when the person has chosen how; empty where they thought better of it}
     *
     * @param owner the window they are in
     */
    public static Optional<PrintRun> asked(Window owner) {
        return Optional.ofNullable(PrinterJob.createPrinterJob())
                .filter(job -> job.showPrintDialog(owner))
                .map(PrintRun::new);
    }

    /**
     * Prints pages, those that were chosen.
     *
     * @param pdf the pages
     * @param errands draws them
     * @param failed is told why not all of them were printed
     */
    public void print(byte[] pdf, Errands errands, Consumer<Problem> failed) {
        errands.send(
                () -> Proofs.of(pdf),
                proofs -> {
                    Deque<Integer> pages = new ArrayDeque<>();
                    PageRange[] ranges = job.getJobSettings().getPageRanges();
                    for (int page = 1; page <= proofs.count(); page++) {
                        if (isIn(ranges, page)) {
                            pages.add(page - 1);
                        }
                    }
                    next(pages, proofs, errands, failed);
                },
                _ -> failed.accept(Problem.of("print.failed")));
    }

    private static boolean isIn(PageRange[] ranges, int page) {
        if (ranges == null || ranges.length == 0) {
            return true;
        }
        for (PageRange range : ranges) {
            if (page >= range.getStartPage() && page <= range.getEndPage()) {
                return true;
            }
        }
        return false;
    }

    private void next(Deque<Integer> pages, Proofs proofs, Errands errands, Consumer<Problem> failed) {
        if (pages.isEmpty()) {
            boolean done = job.endJob();
            close(proofs, errands);
            if (!done) {
                failed.accept(Problem.of("print.not-printed"));
            }
            return;
        }
        int page = pages.poll();
        errands.send(
                () -> proofs.pull(page, (int) Math.round(proofs.points(page) * DOTS / POINTS)),
                proof -> {
                    if (job.printPage(layout(), sheet(proof, proofs.points(page)))) {
                        next(pages, proofs, errands, failed);
                    } else {
                        stop(proofs, errands, failed);
                    }
                },
                _ -> stop(proofs, errands, failed));
    }

    private void stop(Proofs proofs, Errands errands, Consumer<Problem> failed) {
        job.cancelJob();
        close(proofs, errands);
        failed.accept(Problem.of("print.not-printed"));
    }

    private static void close(Proofs proofs, Errands errands) {
        errands.send(
                () -> {
                    proofs.close();
                    return null;
                },
                _ -> {},
                _ -> {});
    }

    private PageLayout layout() {
        return job.getPrinter()
                .createPageLayout(
                        job.getJobSettings().getPageLayout().getPaper(),
                        PageOrientation.PORTRAIT,
                        Printer.MarginType.HARDWARE_MINIMUM);
    }

    /** The sheet lies on the paper edge to edge, whatever margin the printer cannot reach; a wider one is made smaller. */
    private Group sheet(Proofs.Proof proof, double points) {
        ImageView view = new ImageView(new WritableImage(new PixelBuffer<>(
                proof.width(), proof.height(), IntBuffer.wrap(proof.argb()), PixelFormat.getIntArgbPreInstance())));
        PageLayout layout = layout();
        double width = Math.min(points, layout.getPaper().getWidth());
        view.setFitWidth(width);
        view.setPreserveRatio(true);
        view.setTranslateX((layout.getPaper().getWidth() - width) / 2 - layout.getLeftMargin());
        view.setTranslateY(-layout.getTopMargin());
        return new Group(view);
    }
}
