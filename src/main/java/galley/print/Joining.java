package galley.print;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the letters of Arabic, Persian and Urdu: a PDF shows the letters it is told and joins none itself, so each becomes the letter that
 * has its form (Unicode, Arabic Presentation Forms). The forms are found by their names in the JDK.
 */
final class Joining {

    private static final List<String> FORMS = List.of(" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM");
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';

    /** The four forms of a letter, or of lam with an alef; 0 for one it does not have. */
    private static final Map<String, char[]> LETTERS = letters();

    private Joining() {}

    private static Map<String, char[]> letters() {
        Map<String, char[]> letters = new HashMap<>();
        for (char form = '\uFB50'; form <= '\uFEFC'; form++) {
            if (form == '\uFBC2') {
                form = '\uFBD3'; // What lies between are signs and ligatures of three letters and more.
            } else if (form == '\uFC00') {
                form = '\uFE70';
            }
            String name = Character.getName(form);
            String plain = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            boolean letter = plain.length() == 1 || plain.length() == 2 && plain.charAt(0) == LAM && form >= '\uFEF5';
            for (int i = 0; name != null && letter && i < FORMS.size(); i++) {
                if (name.endsWith(FORMS.get(i))) {
                    letters.computeIfAbsent(plain, _ -> new char[FORMS.size()])[i] = form;
                }
            }
        }
        return letters;
    }

    /** {@return the forms of a letter that are written; empty for one that is joined to none} */
    static String forms(int letter) {
        char[] forms = LETTERS.get(Character.toString(letter));
        return forms == null ? "" : new String(forms).replace("\0", "");
    }

    /** {@return a text with each letter in its form} */
    static String joined(String text) {
        if (text.chars().noneMatch(letter -> letter >= '\u0620' && letter < '\u0700')) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char[] forms = LETTERS.get(String.valueOf(text.charAt(i)));
            if (forms == null) {
                out.append(text.charAt(i));
                continue;
            }
            boolean before = reaches(text, i, -1, INITIAL);
            boolean ligature = i + 1 < text.length() && LETTERS.containsKey(text.substring(i, i + 2));
            if (ligature) {
                forms = LETTERS.get(text.substring(i, i + 2));
                i++;
            }
            boolean after = !ligature && reaches(text, i, 1, FINAL);
            int form = before && forms[FINAL] != 0 ? FINAL : 0;
            if (after && forms[form + INITIAL] != 0) {
                form += INITIAL;
            }
            out.append(forms[form] == 0 ? text.charAt(i) : forms[form]);
        }
        return out.toString();
    }

    /** Whether the letter next to one, beyond the marks on it, reaches out to it. */
    private static boolean reaches(String text, int index, int step, int form) {
        int i = index + step;
        while (i >= 0 && i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i += step;
        }
        if (i < 0 || i >= text.length()) {
            return false;
        }
        char letter = text.charAt(i);
        char[] forms = LETTERS.get(String.valueOf(letter));
        return letter == TATWEEL || letter == JOINER || forms != null && forms[form] != 0;
    }

    /** {@return the letters a text was joined from} */
    static String parted(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean form = letter >= '\uFB50' && letter <= '\uFEFC';
            out.append(form ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC) : letter);
        }
        return out.toString();
    }
}
