package galley.format.text;

import java.util.Locale;

/** A telephone number or an address for mail, and the short lines under "Media contact:". */
record ContactLine() implements AsideRule {

    private static final int LONGEST = 80;
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_WORDS = 10;

    @Override
    public String reason() {
        return "contact";
    }

    @Override
    public boolean holds(Page page, int at) {
        Line line = page.line(at);
        if (line.text().length() > LONGEST) {
            return false;
        }
        boolean below = at > 0 && !line.gapBefore() && "contact".equals(page.reasons()[at - 1]);
        return isMailAddress(line.text())
                || isTelephone(line.text())
                || below && !Shape.endsSentence(line.text()) && Shape.words(line.text(), MOST_WORDS + 1) <= MOST_WORDS;
    }

    private static boolean isMailAddress(String text) {
        int at = text.indexOf('@');
        return at > 0
                && text.indexOf('.', at) > 0
                && Shape.words(text, 4) <= 3
                && !Shape.endsSentence(text)
                && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isTelephone(String text) {
        if (text.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            return false;
        }
        String letters = text.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        boolean label = switch (letters) {
            case "",
                    "tel",
                    "t",
                    "m",
                    "phone",
                    "telephone",
                    "mobile",
                    "mob",
                    "telefon",
                    "mobil",
                    "tél",
                    "téléphone",
                    "teléfono",
                    "тел",
                    "هاتف" -> true;
            default -> false;
        };
        boolean signs = text.indexOf('+') >= 0 || !letters.isEmpty();
        return label && signs;
    }
}
