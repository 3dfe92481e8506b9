package galley.format.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The value of a {@code lang} attribute: a language, its script where that tells something, its region. What is no registered tag is
 * left out, since a browser that is told nothing chooses better than one that is told nonsense.
 */
final class LanguageTag {

    /** Languages read in more than one script; for all others a tag "should omit the default script" (BCP 47, 4.1). */
    private static final Set<String> MANY_SCRIPTS =
            Set.of("az", "ha", "ku", "mn", "sd", "sr", "tg", "tt", "ug", "uz", "yue", "zh");

    private LanguageTag() {}

    /**
     * {@return a tag as a page writes it; empty where its language is not known}
     *
     * @param tag a BCP 47 tag, or anything else
     */
    static Optional<String> written(String tag) {
        Locale asked = Locale.forLanguageTag(tag);
        String language = asked.getLanguage();
        if (language.isEmpty() || asked.getDisplayLanguage(Locale.ENGLISH).equals(language)) {
            return Optional.empty();
        }
        Locale.Builder written = new Locale.Builder().setLanguage(language);
        if (MANY_SCRIPTS.contains(language)
                && !asked.getDisplayScript(Locale.ENGLISH).equals(asked.getScript())) {
            written.setScript(asked.getScript());
        }
        if (!asked.getDisplayCountry(Locale.ENGLISH).equals(asked.getCountry())) {
            written.setRegion(asked.getCountry());
        }
        return Optional.of(written.build().toLanguageTag());
    }

    /**
     * Writes a {@code lang} attribute; it says "unknown" where the tag is.
     *
     * @param out where it goes
     * @param tag a BCP 47 tag, or anything else
     */
    static void append(StringBuilder out, String tag) {
        out.append(" lang=\"").append(written(tag).orElse("")).append('"');
    }
}
