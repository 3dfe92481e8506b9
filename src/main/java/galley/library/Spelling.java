package galley.library;

/**
 * How words are spelled for the index, the same way for a text and for what is looked for: it cuts at blanks and signs, so each letter
 * of a script that sets no blanks stands by itself, and a sign that people look for, such as an emoji, gets letters.
 */
final class Spelling {

    private Spelling() {}

    /** {@return a text as the index takes it} */
    static String of(String text) {
        StringBuilder spelled = new StringBuilder(text.length() + text.length() / 8);
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (letter == 0) {
                spelled.append(' ');
            } else if (Character.getType(letter) == Character.OTHER_SYMBOL) {
                spelled.append(" sign").append(Integer.toHexString(letter)).append(' ');
            } else if (standsAlone(letter)) {
                spelled.append(' ').appendCodePoint(letter).append(' ');
            } else {
                spelled.appendCodePoint(letter);
            }
        }
        return spelled.toString();
    }

    /** {@return whether the index finds a word in a text that was spelled for it} */
    static boolean hasWord(String spelled) {
        return spelled.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean standsAlone(int letter) {
        return letter >= 0x0E00
                && Character.isLetter(letter)
                && switch (Character.UnicodeScript.of(letter)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }
}
