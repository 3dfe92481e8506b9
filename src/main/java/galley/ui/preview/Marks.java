package galley.ui.preview;

import galley.article.Article;
import galley.article.Block;
import galley.article.Picture;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * The overlays of one page. They are drawn when they are switched on, and again when nobody types; the page itself draws them anew as it is
 * scrolled. It knows what the page does not tell: which pictures are decorative, and at which level a heading was written.
 */
final class Marks {

    /** So long after the last change they are drawn again. */
    private static final Duration QUIET = Duration.millis(350);

    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final Supplier<Article> article;
    private final DoubleSupplier zoom;
    private Optional<PreviewPage> page = Optional.empty();
    private Set<Layer> on = EnumSet.noneOf(Layer.class);
    private boolean whole;

    Marks(Supplier<Article> article, DoubleSupplier zoom) {
        this.article = article;
        this.zoom = zoom;
        quiet.setOnFinished(_ -> draw());
    }

    /** Says which page it is; none while one is loaded, or when all is over. */
    void on(Optional<PreviewPage> other) {
        page = other;
        quiet.stop();
    }

    /** Shows these, and no others. */
    void show(Set<Layer> overlays) {
        boolean were = !on.isEmpty();
        on = EnumSet.noneOf(Layer.class);
        on.addAll(overlays);
        if (were || !on.isEmpty()) {
            draw();
        }
    }

    /** Says that the page changed, or how large it is drawn. */
    void changed(boolean wholeNow) {
        whole = wholeNow;
        if (!on.isEmpty()) {
            quiet.playFromStart();
        }
    }

    private void draw() {
        page.ifPresent(shown -> {
            List<String> names = on.stream()
                    .map(layer -> layer.name().toLowerCase(Locale.ROOT))
                    .toList();
            List<Block> blocks = article.get().body().blocks();
            Set<String> decorative = blocks.stream()
                    .filter(Block.Figure.class::isInstance)
                    .map(block -> ((Block.Figure) block).picture())
                    .filter(Picture::decorative)
                    .map(Picture::file)
                    .collect(Collectors.toSet());
            shown.overlay(names, decorative, whole ? levels(blocks) : List.of(), zoom.getAsDouble());
        });
    }

    /** The levels of the headings that stand on the page, the headline's first. */
    private static List<Integer> levels(List<Block> blocks) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Block.Headline _ -> 1;
                    case Block.Heading heading when !heading.text().string().isBlank() -> heading.level();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
