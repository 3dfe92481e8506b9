package galley.format.html;

import galley.article.Block;
import galley.article.Direction;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A notice that something was wrong, with the day it was put right, in the language of the page. */
final class CorrectionMarkup {

    private CorrectionMarkup() {}

    /**
     * Writes a correction.
     *
     * @param out where it goes
     * @param correction what is written
     * @param language the language of the page, a BCP 47 tag
     * @param page which way the page around it runs
     */
    static void append(StringBuilder out, Block.Correction correction, String language, Direction page) {
        Locale locale = Locale.forLanguageTag(language);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale)
                .format(correction.date());
        out.append("<aside class=\"correction\">\n<p class=\"correction-date\">")
                .append(Letters.line(PageWords.of(language).correction()))
                .append(" <time datetime=\"")
                .append(correction.date())
                .append("\">")
                .append(Letters.line(day))
                .append("</time></p>\n");
        BodyPart.append(out, "p", "", correction.text(), page);
        out.append("</aside>\n");
    }
}
