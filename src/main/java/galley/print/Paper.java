package galley.print;

import java.util.Locale;
import java.util.Set;

/** The sheets an office has. */
public enum Paper {
    /** 210 by 297 millimeters, as most of the world prints. */
    A4("210mm 297mm", 297.0 / 210),
    /** 8.5 by 11 inches, as North America and some of its neighbors print. */
    LETTER("8.5in 11in", 11 / 8.5);

    /** The countries that print on Letter (CLDR, paperSize). */
    private static final Set<String> LETTERS =
            Set.of("US", "CA", "MX", "PR", "PH", "CL", "CO", "VE", "GT", "NI", "PA", "SV", "CR", "BZ");

    private final String size;
    private final double height;

    Paper(String size, double height) {
        this.size = size;
        this.height = height;
    }

    /** {@return its width and height, as a style says them} */
    String size() {
        return size;
    }

    /** {@return how high it is, as a multiple of its width} */
    public double height() {
        return height;
    }

    /**
     * {@return the sheets a country has}
     *
     * @param locale where the person is
     */
    public static Paper of(Locale locale) {
        return LETTERS.contains(locale.getCountry()) ? LETTER : A4;
    }
}
