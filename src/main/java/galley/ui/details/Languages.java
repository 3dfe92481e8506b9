package galley.ui.details;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages as people name them, and the tags that documents hold. It knows those of the JDK, and takes any tag whose language is one. */
final class Languages {

    private static final String[] CODES = codes();

    private final Map<String, String> tags = new HashMap<>();
    private final List<String> names;

    /**
     * Names the languages.
     *
     * @param reader whose words they are named in
     */
    Languages(Locale reader) {
        for (Locale locale : Locale.getAvailableLocales()) {
            boolean plain = locale.getScript().isEmpty()
                    && locale.getVariant().isEmpty()
                    && !locale.hasExtensions()
                    && isLanguage(locale);
            if (plain) {
                tags.put(locale.getDisplayName(reader), locale.toLanguageTag());
            }
        }
        names = tags.keySet().stream().sorted(Comparator.naturalOrder()).toList();
        for (Locale locale : Locale.getAvailableLocales()) {
            if (isLanguage(locale)
                    && locale.getScript().isEmpty()
                    && locale.getVariant().isEmpty()) {
                String tag = locale.toLanguageTag();
                String own = locale.getDisplayName(locale).toLowerCase(Locale.ROOT);
                String english = locale.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
                tags.putIfAbsent(own, tag);
                tags.putIfAbsent(english, tag);
            }
        }
        names.forEach(name -> tags.putIfAbsent(name.toLowerCase(Locale.ROOT), tags.get(name)));
    }

    /** {@return the languages by name, in their order} */
    List<String> names() {
        return names;
    }

    /**
     * {@return the tag of what was typed: a name of a language, in the reader's words, in English or in its own, or a tag; empty where there is no
     * such language}
     *
     * @param typed what was typed
     */
    Optional<String> tag(String typed) {
        String text = typed.strip();
        String named = tags.get(text.toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
            return isLanguage(locale) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }

    /**
     * {@return what a language is called}; the tag itself, where nobody knows
     *
     * @param tag a BCP 47 tag, or anything else
     * @param reader whose words it is named in
     */
    static String name(String tag, Locale reader) {
        Locale locale = Locale.forLanguageTag(tag);
        return isLanguage(locale) ? locale.getDisplayName(reader) : tag;
    }

    /** Whether a language is one that anybody registered: the JDK has a name for each of those. */
    private static boolean isLanguage(Locale locale) {
        String language = locale.getLanguage();
        return !language.isEmpty()
                && (Arrays.binarySearch(CODES, language) >= 0
                        || !locale.getDisplayLanguage(Locale.ENGLISH).equals(language));
    }

    private static String[] codes() {
        String[] codes = Locale.getISOLanguages();
        Arrays.sort(codes);
        return codes;
    }
}
