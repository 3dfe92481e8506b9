package galley.ui.cards;

import galley.article.Direction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * How wide letters are in a typeface, as JavaFX sets them: shaped, and with kerning. It remembers words. A text that stands in no window may be
 * laid out on any thread; each of these is used by one.
 */
final class Measured implements ToDoubleFunction<String> {

    /** So many words are kept; a book has fewer. */
    private static final int KEPT = 40_000;

    /** Longer texts are not kept. */
    private static final int LONGEST = 80;

    private static final List<String> LIKE_ARIAL = List.of("Arial", "Arimo", "Liberation Sans", "Helvetica");

    private final Map<String, Double> known = new HashMap<>();
    private final Text text = new Text();
    private final double unit;

    private Measured(Font font, double unit) {
        text.setFont(font);
        this.unit = unit;
    }

    /** {@return widths in pixels} */
    static Measured pixels(Font font) {
        return new Measured(font, 1);
    }

    /** {@return widths in ems, taken from a typeface set so large that no rounding to pixels is felt} */
    static Measured ems(Font large) {
        return new Measured(large, large.getSize());
    }

    /** {@return the family search engines set, or the one here that is as wide; Inter, which is a little wider, where there is none} */
    static String arial() {
        List<String> families = Font.getFamilies();
        return LIKE_ARIAL.stream().filter(families::contains).findFirst().orElse("Inter");
    }

    /**
     * {@return the typeface of what is written, or the system's where a language runs from right to left: JavaFX takes letters that ours lacks from
     * another typeface, and then puts a full stop of ours on the wrong side}
     */
    static Font serif(String language, FontWeight weight, double size) {
        return Font.font(family("Source Serif 4", Direction.of(language)), weight, size);
    }

    /** {@return a family for words that run in a direction} */
    static String family(String ours, Direction direction) {
        return direction == Direction.RIGHT_TO_LEFT ? "System" : ours;
    }

    @Override
    public double applyAsDouble(String letters) {
        if (letters.isEmpty()) {
            return 0;
        }
        if (letters.length() > LONGEST) {
            return width(letters);
        }
        if (known.size() >= KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(letters, this::width);
    }

    private double width(String letters) {
        text.setText(letters);
        return text.getLayoutBounds().getWidth() / unit;
    }
}
