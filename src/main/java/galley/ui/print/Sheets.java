package galley.ui.print;

import galley.print.Proofs;
import galley.words.Words;
import galley.work.Errands;
import galley.work.Latest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/**
 * Pages one under the other, as wide as the pane. Those in sight are pulled away from the window, as sharp as the screen is; a book of a
 * thousand pages costs what is seen of it.
 */
final class Sheets extends ScrollPane {

    private static final double GAP = 14;
    private static final double WIDEST = 900;

    /** Told which page is seen, from one, and of how many. */
    interface Place {
        void at(int page, int count);
    }

    /** What is in sight: pages of a delivery, at a width in pixels. */
    private record Sight(int delivery, Proofs proofs, int first, int last, int pixels, Map<Integer, Image> known) {}

    private record Pulled(int delivery, int pixels, Map<Integer, Image> images) {}

    private final Errands press;
    private final Words words;
    private final Place place;
    private final Pane all = new Pane();
    private final Latest<Sight, Pulled> pulls;
    private final Map<Integer, StackPane> sheets = new LinkedHashMap<>();
    private Map<Integer, Image> images = new HashMap<>();
    private Optional<Proofs> proofs = Optional.empty();
    private double ratio = 1;
    private int count;
    private int delivery;
    private int pixels;
    private List<Integer> asked = List.of();
    private int knownDelivery;
    private int knownPixels;
    private boolean closed;

    Sheets(Errands press, Words words, Place place) {
        this.press = press;
        this.words = words;
        this.place = place;
        getStyleClass().add("print-sheets");
        setAccessibleText(words.text("print.title"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.ALWAYS); // or the pages would change their width with their number
        setContent(all);
        pulls = press.latest(Sheets::pull, this::pulled);
        vvalueProperty().subscribe((_, _) -> look());
        viewportBoundsProperty().subscribe((_, _) -> look());
    }

    /** Shows other pages, at the place where the reader is. */
    void show(Proofs next) {
        if (closed) {
            close(next);
            return;
        }
        proofs.ifPresent(this::close);
        proofs = Optional.of(next);
        count = next.count();
        ratio = next.height(0);
        delivery++;
        look();
    }

    /** After all that pulls from it: they are errands in their turn. */
    private void close(Proofs gone) {
        press.send(
                () -> {
                    gone.close();
                    return null;
                },
                _ -> {},
                _ -> {});
    }

    void close() {
        closed = true;
        pulls.close();
        proofs.ifPresent(this::close);
        proofs = Optional.empty();
    }

    private void look() {
        double width = Math.min(WIDEST, getViewportBounds().getWidth() - 2 * GAP);
        if (proofs.isEmpty() || width < 1 || getScene() == null) {
            return;
        }
        double height = Math.round(width * ratio);
        double step = height + GAP;
        double whole = GAP + count * step;
        double seen = getViewportBounds().getHeight();
        all.setMinHeight(whole);
        all.setPrefHeight(whole);
        double top = getVvalue() * Math.max(0, whole - seen);
        int first = Math.clamp((int) ((top - GAP) / step), 0, count - 1);
        int last = Math.clamp((int) ((top + seen - GAP) / step), first, count - 1);
        place.at(Math.clamp((int) ((top + seen / 2) / step), first, last) + 1, count);
        sheets.keySet().removeIf(page -> page < first || page > last);
        for (int page = first; page <= last; page++) {
            StackPane sheet = sheets.computeIfAbsent(page, this::sheet);
            sheet.resizeRelocate(
                    Math.round((getViewportBounds().getWidth() - width) / 2), GAP + page * step, width, height);
            ImageView view = (ImageView) sheet.getChildren().getFirst();
            view.setFitWidth(width);
            view.setFitHeight(height);
        }
        all.getChildren().setAll(sheets.values());
        double scale =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        pixels = (int) Math.round(width * scale);
        List<Integer> sight = List.of(delivery, first, last, pixels);
        if (!sight.equals(asked)) {
            asked = sight;
            pulls.offer(new Sight(delivery, proofs.get(), first, last, pixels, Map.copyOf(known())));
        }
    }

    private Map<Integer, Image> known() {
        return knownDelivery == delivery && knownPixels == pixels ? images : Map.of();
    }

    private StackPane sheet(int page) {
        ImageView view = new ImageView(images.get(page));
        StackPane sheet = new StackPane(view);
        sheet.setManaged(false);
        sheet.getStyleClass().add("print-sheet");
        sheet.setAccessibleText(words.text("print.place", page + 1, count));
        return sheet;
    }

    private static Pulled pull(Sight sight) {
        Map<Integer, Image> images = new HashMap<>();
        try {
            for (int page = sight.first(); page <= sight.last(); page++) {
                Image known = sight.known().get(page);
                images.put(page, known == null ? image(sight.proofs().pull(page, sight.pixels())) : known);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pulled(sight.delivery(), sight.pixels(), images);
    }

    private static Image image(Proofs.Proof proof) {
        return new WritableImage(new PixelBuffer<>(
                proof.width(), proof.height(), IntBuffer.wrap(proof.argb()), PixelFormat.getIntArgbPreInstance()));
    }

    private void pulled(Pulled pulled) {
        if (closed || pulled.delivery() != delivery) {
            return;
        }
        images = pulled.images();
        knownDelivery = pulled.delivery();
        knownPixels = pulled.pixels();
        sheets.forEach((page, sheet) -> {
            Image image = images.get(page);
            if (image != null) {
                ((ImageView) sheet.getChildren().getFirst()).setImage(image);
            }
        });
    }
}
