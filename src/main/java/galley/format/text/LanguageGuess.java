package galley.format.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Guesses the language from the small words of a text, or from its script. It only presets the article's language, which its author
 * can change; English where nothing speaks for another.
 */
final class LanguageGuess {

    private static final int ENOUGH = 4_000;

    private static final Map<String, Vocabulary> SMALL_WORDS = new TreeMap<>(Map.of(
            "de",
                    Vocabulary.of(
                            "der die das und ist nicht ein eine den dem mit für auf von sich auch wurde werden nach"),
            "en", Vocabulary.of("the and of to is was that for with on has have from said by are were it its"),
            "es", Vocabulary.of("el los las y que del una por con para se su fue más como pero según"),
            "fr", Vocabulary.of("le les et des est une du dans pour qui sur pas au aux avec plus ont été selon"),
            "it", Vocabulary.of("il gli che di una per con non sono della nel alla ha più dei delle"),
            "pl", Vocabulary.of("i w na z do się nie jest że od przez po jak dla oraz"),
            "pt", Vocabulary.of("o os do da não uma em com dos das foi ao mais são pelo pela segundo"),
            "nl", Vocabulary.of("het een en van niet dat zijn op te met voor naar ook bij werd")));

    private LanguageGuess() {}

    /**
     * {@return the tag of the language a text is most likely in}
     *
     * @param page all lines
     */
    static String of(Page page) {
        StringBuilder text = new StringBuilder();
        for (int at = page.contentFrom(0); at < page.size() && text.length() < ENOUGH; at = page.contentFrom(at + 1)) {
            String line = page.line(at).text();
            text.append(line, 0, Math.min(ENOUGH, line.length())).append(' ');
        }
        return of(text.toString().toLowerCase(Locale.ROOT));
    }

    private static String of(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        if (letters < 2 * text.chars().filter(c -> c >= 0x0600 && c < 0x0700).count()) {
            return "ar";
        }
        if (letters < 2 * text.chars().filter(c -> c >= 0x0400 && c < 0x0500).count()) {
            return text.chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0) ? "uk" : "ru";
        }
        List<String> words = List.of(text.split("[^\\p{L}]+"));
        String best = "en";
        long most = words.stream().filter(SMALL_WORDS.get(best)::has).count();
        for (Map.Entry<String, Vocabulary> language : SMALL_WORDS.entrySet()) {
            long found = words.stream().filter(language.getValue()::has).count();
            if (found > most) {
                best = language.getKey();
                most = found;
            }
        }
        return best;
    }
}
