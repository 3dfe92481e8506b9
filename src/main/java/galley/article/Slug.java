package galley.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Short names for addresses and files: lower case, words joined by hyphens. Accents go from Latin letters, as the language of the article
 * would have it: {@code ü} is {@code ue} in German and {@code u} in Turkish. Letters of other alphabets stay, since without them a word would be
 * another word.
 */
public final class Slug {

    /** In letters; words that would reach further are left out. */
    static final int LONGEST = 60;

    private static final Map<Integer, String> LATIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŋ', "ng"));

    private static final Map<Integer, String> GERMAN = Map.of((int) 'ä', "ae", (int) 'ö', "oe", (int) 'ü', "ue");
    private static final Map<Integer, String> DANISH = Map.of((int) 'å', "aa", (int) 'ø', "oe");

    private Slug() {}

    /**
     * {@return the short name of a headline; empty where it has no letter and no digit}
     *
     * @param headline any text
     * @param language the language it is in, a BCP 47 tag; it decides how some letters are written
     */
    public static String of(String headline, String language) {
        Locale locale = Locale.forLanguageTag(language);
        String start = headline.substring(0, Math.min(headline.length(), 4 * LONGEST));
        String lower = Normalizer.normalize(start.toLowerCase(locale), Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder();
        lower.codePoints().forEach(letter -> letters.append(plain(letter, locale.getLanguage())));
        String joined = letters.toString()
                .replaceAll("(?<=[\\p{L}\\p{M}])['’ʼ](?=\\p{L})", "")
                .replaceAll("(?:[^\\p{L}\\p{M}\\p{Nd}]\\p{M}*+)++", "-")
                .replaceAll("^[-\\p{M}]+|-+$", "");
        return shortened(joined);
    }

    /**
     * {@return whether a text is a short name: letters and digits, joined by single hyphens}
     *
     * @param text any text
     */
    public static boolean isSlug(String text) {
        return text.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*+(-[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*+)*+");
    }

    private static String plain(int letter, String language) {
        String custom = switch (language) {
            case "de" -> GERMAN.get(letter);
            case "da", "no", "nb", "nn" -> DANISH.get(letter);
            default -> null;
        };
        if (custom != null) {
            return custom;
        }
        String written = Character.toString(letter);
        if (Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN) {
            return written;
        }
        String base = LATIN.getOrDefault(letter, Normalizer.normalize(written, Normalizer.Form.NFKD));
        return base.replaceAll("\\p{M}", "");
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, hyphen > 0 ? hyphen : slug.offsetByCodePoints(0, LONGEST / 2));
    }
}
