package galley.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/**
 * Which Latin key a letter of another alphabet stands on, so that Ctrl+Z is undo wherever Z would be.
 *
 * <p>JavaFX names a key by the letter it types. Windows and macOS give the Latin name of the place where a layout types no Latin
 * letters; Linux looks for one in the first layout of the desktop, and where that types none either (a Greek layout alone, or Ukrainian
 * before English) the key has no name, only its letter. A layout that moves Latin letters, such as AZERTY or Dvorak, names its keys
 * itself and is never asked about here.
 *
 * <p>Some letters stand elsewhere in Serbian or Bulgarian than in Russian and Ukrainian; the language of the desktop decides.
 */
final class Layouts {

    /** The keys of the three rows of letters as the tables below list them. */
    private static final String KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю";
    private static final String BELARUSIAN = "йцукенгшўзх'фывапролджэячсмітьбю";
    /** As on the Latin keyboard of the same people, which has Z above and Y below. */
    private static final String SERBIAN = "љњертѕуиопшђасдфгхјклчћзџцвбнм,.";

    private static final String MACEDONIAN = "љњертѕуиопшѓасдфгхјклчќзџцвбнм,.";
    private static final String BULGARIAN = ",уеишщксдзц;ьяаожгтнвмчюйъэфхпрл";
    private static final String GREEK = ";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,.";
    private static final String HEBREW = "/'קראטוןםפ[]שדגכעיחלךף,זסבהנמצתץ";
    private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوز";
    private static final String ARABIC_SHIFTED = "\u064e\u064b\u064f\u064c\ufef9\u0625\u2018..\u061b..\u0650\u064d.."
            + "\ufef7\u0623\u0640\u060c....\u0652..\ufef5\u0622\u2019..";
    private static final String PERSIAN = "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو.";
    private static final String GEORGIAN = "ქწერტყუიოპ[]ასდფგჰჯკლ;'ზხცვბნმ,.";
    private static final String GEORGIAN_SHIFTED = "QჭEღთYUIOP{}AშDFGHჟK₾:\"ძXჩVBNM<>";
    private static final String ARMENIAN = "քոեռտըւիօպխծասդֆգհյկլ;՛զղցվբնմշղ";
    private static final String THAI = "ๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใ";

    private static final List<String> ALL = List.of(
            RUSSIAN,
            UKRAINIAN,
            BELARUSIAN,
            SERBIAN,
            MACEDONIAN,
            GREEK,
            HEBREW,
            ARABIC,
            ARABIC_SHIFTED,
            PERSIAN,
            GEORGIAN,
            GEORGIAN_SHIFTED,
            ARMENIAN,
            THAI,
            KEYS);

    /** The row of digits on a French keyboard, which types a digit only with Shift. */
    private static final Map<String, KeyCode> FRENCH_DIGITS = digits("à&é\"'(-è_ç");

    private final Map<Integer, KeyCode> keys = new HashMap<>();
    private final boolean french;

    private Layouts(String language) {
        french = language.equals("fr");
        switch (language) {
            case "sr" -> read(SERBIAN);
            case "mk" -> read(MACEDONIAN);
            case "bg" -> read(BULGARIAN);
            case "fa" -> read(PERSIAN);
            default -> {}
        }
        ALL.forEach(this::read);
    }

    /**
     * {@return the keyboards of a person}
     *
     * @param language the language of the desktop, such as {@code uk}
     */
    static Layouts of(String language) {
        return new Layouts(language);
    }

    /**
     * {@return the Latin key that stands where a key with no Latin name stands; empty where it has a name, or none is known}
     *
     * @param code the name JavaFX gives it
     * @param text what it types
     * @param shift whether Shift is down
     * @param alt whether Alt is down
     */
    Optional<KeyCode> latin(KeyCode code, String text, boolean shift, boolean alt) {
        if (isDigitRow(code) && shift && text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return Optional.of(KeyCode.getKeyCode(text));
        }
        if (isDigitRow(code) && french && alt && FRENCH_DIGITS.containsKey(text)) {
            return Optional.of(FRENCH_DIGITS.get(text));
        }
        if (code != KeyCode.UNDEFINED || text.isEmpty()) {
            return Optional.empty();
        }
        int letter = text.codePointAt(0);
        if (letter >= 1 && letter <= 26) {
            return Optional.of(KeyCode.getKeyCode(String.valueOf((char) ('A' + letter - 1))));
        }
        return Optional.ofNullable(keys.get(lower(letter)));
    }

    /** Whether a key may be one of the digits of a keyboard that types them with Shift. */
    private static boolean isDigitRow(KeyCode code) {
        return switch (code) {
            case UNDEFINED, AMPERSAND, QUOTEDBL, QUOTE, LEFT_PARENTHESIS, MINUS, UNDERSCORE -> true;
            default -> false;
        };
    }

    /** What was read first stays. A sign that Latin layouts have too has its name everywhere. */
    private void read(String layout) {
        int[] letters = layout.codePoints().toArray();
        if (letters.length != KEYS.length()) {
            throw new IllegalStateException(letters.length + " letters on the keys of " + layout);
        }
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] > 127 || Character.isLetter(letters[i])) {
                keys.putIfAbsent(lower(letters[i]), code(KEYS.charAt(i)));
            }
        }
    }

    private static int lower(int letter) {
        return String.valueOf(Character.toChars(letter))
                .toLowerCase(Locale.ROOT)
                .codePointAt(0);
    }

    private static KeyCode code(char key) {
        return switch (key) {
            case '[' -> KeyCode.OPEN_BRACKET;
            case ']' -> KeyCode.CLOSE_BRACKET;
            case ';' -> KeyCode.SEMICOLON;
            case '\'' -> KeyCode.QUOTE;
            case ',' -> KeyCode.COMMA;
            case '.' -> KeyCode.PERIOD;
            default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(key)));
        };
    }

    private static Map<String, KeyCode> digits(String row) {
        Map<String, KeyCode> digits = new HashMap<>();
        for (int i = 0; i < row.length(); i++) {
            digits.put(String.valueOf(row.charAt(i)), KeyCode.getKeyCode(String.valueOf(i)));
        }
        return Map.copyOf(digits);
    }
}
