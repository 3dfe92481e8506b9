package galley.format.text;

/** What can be seen of a text without knowing its language: how long it is, how it begins and how it ends. */
final class Shape {

    /** With their brackets. */
    private static final int LONGEST_INITIALS = 8;

    private Shape() {}

    /**
     * {@return how many words a text has, as far as that matters}
     *
     * @param text tidied text
     * @param enough where to stop counting
     */
    static int words(String text, int enough) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < enough; i++) {
            char c = text.charAt(i);
            boolean space = Tidy.isSpace(c) || c == '\u2028';
            boolean ideograph = Character.isIdeographic(c);
            if (ideograph || !space && !inside) {
                words++;
            }
            inside = !space && !ideograph;
        }
        return words;
    }

    /**
     * {@return whether a text ends as a sentence does, closing quotation marks and brackets aside}
     *
     * @param text tidied text
     */
    static boolean endsSentence(String text) {
        int end = withoutInitials(text);
        while (end > 0 && "\"'”“’»«›)]*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。！？؟।".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** German papers end an article with its editor's initials, agencies with their own: "... in May. (mli)". */
    private static int withoutInitials(String text) {
        int end = text.length();
        int open = end > 0 && text.charAt(end - 1) == ')' ? text.lastIndexOf('(') : -1;
        boolean initials = open > 1
                && end - open <= LONGEST_INITIALS
                && text.substring(open + 1, end - 1).chars().allMatch(Character::isLetter);
        return initials ? open - 1 : end;
    }

    /**
     * {@return how many sentences a text has, as far as that matters}; an abbreviation or an initial ends none
     *
     * @param text tidied text
     * @param enough where to stop counting
     */
    static int sentences(String text, int enough) {
        int sentences = 0;
        int word = 0;
        for (int i = 0; i < text.length() && sentences < enough; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                word++;
            } else {
                boolean end = c == '!' || c == '?' || c == '؟' || c == '。' || c == '.' && word > 2;
                if (end && i + 1 < text.length() && beginsAnew(text, i + 1)) {
                    sentences++;
                }
                word = 0;
            }
        }
        return text.isEmpty() ? 0 : sentences + 1;
    }

    private static boolean beginsAnew(String text, int from) {
        int at = from;
        while (at < text.length() && "\"'”“’»)".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length() || !Tidy.isSpace(text.charAt(at))) {
            return false;
        }
        for (at++; at < text.length(); at++) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return false;
    }

    /**
     * {@return whether the first letter is a small one}
     *
     * @param text tidied text
     */
    static boolean beginsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /**
     * {@return whether a text has letters, all of them capitals}
     *
     * @param text tidied text
     */
    static boolean capitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * {@return whether a text has a letter or a digit}
     *
     * @param text tidied text
     */
    static boolean says(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c > 0x2FFF);
    }
}
