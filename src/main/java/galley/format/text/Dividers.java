package galley.format.text;

/** Tells a break between two parts: {@code * * *}, {@code ---}, {@code ⁂}. */
final class Dividers {

    private static final String SIGNS = "*-_~•·—–=+#•⁂❦◆";
    private static final int LONGEST = 200;

    private Dividers() {}

    /**
     * {@return whether a text is three or more times the same sign, or an asterism}
     *
     * @param text tidied text
     */
    static boolean isDivider(String text) {
        char sign = text.charAt(0);
        if (text.length() > LONGEST || SIGNS.indexOf(sign) < 0) {
            return false;
        }
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == sign) {
                signs++;
            } else if (!Tidy.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return signs >= 3 || sign == '⁂' || sign == '❦';
    }
}
