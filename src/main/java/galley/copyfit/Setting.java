package galley.copyfit;

/**
 * How a column is set. The point is that of PostScript, and so of all page programs today: 72 to the inch. (Didot's, of metal type on the
 * Continent, is 7 % larger.) A pica is 12 points, a sixth of an inch.
 *
 * @param picas how wide the column is
 * @param size of the type, in points
 * @param leading from line to line, in points
 */
public record Setting(double picas, double size, double leading) {

    /** A column of a broadsheet. */
    public static final Setting USUAL = new Setting(11, 9, 10.5);

    /** Points in a pica. */
    public static final int PICA = 12;

    private static final int INCH = 72;
    private static final double CENTIMETERS = 2.54;

    public Setting {
        if (!(picas > 0) || !(size > 0) || !(leading > 0)) {
            throw new IllegalArgumentException(picas + " picas in " + size + " on " + leading + " cannot be set");
        }
    }

    /** {@return how wide the column is, in points} */
    public double points() {
        return picas * PICA;
    }

    /** {@return how wide the column is, in ems: the size of the type is one} */
    public double ems() {
        return points() / size;
    }

    /**
     * {@return how deep lines are, in centimeters}
     *
     * @param lines how many
     */
    public double depth(long lines) {
        return lines * leading / INCH * CENTIMETERS;
    }
}
