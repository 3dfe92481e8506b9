package galley.typography;

import java.util.HashMap;
import java.util.Map;

/**
 * The quotation marks of a language.
 *
 * <p>The table is that of the Unicode CLDR, release 48 (the element {@code delimiters}), except where newspapers of that language agree
 * on something else: see the decision on typography as you type.
 *
 * @param outer the marks of a quotation
 * @param inner the marks of a quotation within one
 */
public record QuotationMarks(Pair outer, Pair inner) {

    /**
     * Two marks that belong together; they may be the same.
     *
     * @param open the one before the words
     * @param close the one behind them
     */
    public record Pair(char open, char close) {

        boolean isSingle() {
            return open == '‘' || open == '‚' || open == '’';
        }
    }

    /** Those of a language nobody wrote a row for. */
    private static final QuotationMarks ROOT = marks("“”‘’");

    private static final Map<String, QuotationMarks> TABLE = table();

    /**
     * {@return the marks of a language}; those of English for one that has no row
     *
     * @param tag a BCP 47 tag, such as {@code de-CH}; it may be empty
     */
    public static QuotationMarks of(String tag) {
        return Tag.find(TABLE, tag).orElse(ROOT);
    }

    private static QuotationMarks marks(String four) {
        return new QuotationMarks(new Pair(four.charAt(0), four.charAt(1)), new Pair(four.charAt(2), four.charAt(3)));
    }

    private static Map<String, QuotationMarks> table() {
        Map<String, QuotationMarks> table = new HashMap<>();
        put(table, "“”‘’", "en pt da tr zh ko vi id th hi az gl lv cy ga gd sq mt af sw");
        put(
                table,
                "“”‘’",
                "es-419 es-ar es-bo es-cl es-co es-cr es-cu es-do es-ec es-gt es-hn es-mx es-ni es-pa es-pe");
        put(table, "“”‘’", "es-pr es-py es-sv es-uy es-ve");
        put(table, "„“‚‘", "de et hr sl sk cs mk is lb dsb hsb bg lt");
        put(table, "«»‹›", "de-ch de-li fr-ch gsw rm fa");
        put(table, "«»“”", "fr es it ca eu el kk pt-pt pt-ao pt-ch pt-mz hy br oc");
        put(table, "«»„“", "uk ru be");
        put(table, "«»‘’", "nb nn no");
        put(table, "„”«»", "pl ro");
        put(table, "„”»«", "hu");
        put(table, "„“«»", "ka");
        put(table, "„”’’", "sr");
        put(table, "„”‘’", "bs");
        put(table, "””’’", "sv fi he yi se");
        put(table, "”“’‘", "ar ur");
        put(table, "‘’“”", "nl");
        put(table, "「」『』", "ja zh-hant zh-tw zh-hk zh-mo yue");
        return Map.copyOf(table);
    }

    private static void put(Map<String, QuotationMarks> table, String marks, String languages) {
        for (String language : languages.split(" ")) {
            table.put(language, marks(marks));
        }
    }
}
