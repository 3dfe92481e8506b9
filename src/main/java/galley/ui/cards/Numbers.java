package galley.ui.cards;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.util.StringConverter;

/** Reads a number as people write it, with a point or with the comma of their language; what is none leaves all as it was. */
final class Numbers extends StringConverter<Double> {

    private final NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
    private final Supplier<Double> before;

    Numbers(Supplier<Double> before) {
        this.before = before;
        format.setMaximumFractionDigits(2);
        format.setGroupingUsed(false);
    }

    @Override
    public String toString(Double number) {
        return number == null ? "" : format.format(number);
    }

    @Override
    public Double fromString(String typed) {
        String letters = typed.strip();
        try {
            return finite(Double.parseDouble(letters));
        } catch (NumberFormatException e) {
            ParsePosition at = new ParsePosition(0);
            Number number = format.parse(letters, at);
            return number == null || at.getIndex() < letters.length() ? before.get() : finite(number.doubleValue());
        }
    }

    private Double finite(double number) {
        return Double.isFinite(number) ? (Double) number : before.get();
    }
}
