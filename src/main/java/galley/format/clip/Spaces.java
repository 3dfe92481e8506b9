package galley.format.clip;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** White space, and letters that have no shape: which of them carry something. */
final class Spaces {

    private static final int NO_BREAK = 0xA0;
    private static final int NARROW = 0x202F;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int BREAK_HERE = 0x200B;
    /** So near must a letter of Hebrew or Arabic stand for a mark of direction to matter. */
    private static final int NEAR = 24;

    /** Scripts whose letters take another shape where one of these stands. */
    private static final Set<UnicodeScript> SHAPED = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.BALINESE);

    /** Scripts that put no space between words, so that a line may break only where that is said. */
    private static final Set<UnicodeScript> UNSPACED =
            EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private Spaces() {}

    static boolean isSpace(int letter) {
        return letter == ' '
                || letter >= '\t' && letter <= '\r'
                || letter == 0x85
                || letter >= NO_BREAK && Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    /**
     * {@return the one space that stands for a stretch of them}; a no-break space stays where typographers put one, between a number and
     * its unit, within a number and inside French punctuation, for programs put one anywhere else without a meaning
     */
    static int between(CharSequence gap, int before, int after) {
        if (gap.length() != 1 || gap.charAt(0) == ' ' || gap.charAt(0) < NO_BREAK) {
            return ' ';
        }
        int space = gap.charAt(0);
        if (space != NO_BREAK && space != NARROW) {
            return space == 0x3000 || space == 0x2009 || space == 0x200A ? space : ' ';
        }
        boolean unit = Character.isDigit(before) && (Character.isLetterOrDigit(after) || "%‰°€$£¥".indexOf(after) >= 0);
        boolean sign = "§№€$£¥".indexOf(before) >= 0 && Character.isDigit(after);
        boolean french = "!?:;»%›–—".indexOf(after) >= 0 || before == '«' || before == '‹';
        return space == NARROW || unit || sign || french ? space : ' ';
    }

    /**
     * {@return whether a letter is to be kept}: it has a shape, or it tells letters beside it theirs
     *
     * @param letter the letter
     * @param before the one before it on its line; -1 for none
     * @param text the text it stands in
     * @param next where the next letter of that text is
     */
    static boolean carries(int letter, int before, String text, int next) {
        if (letter < 0x7F) {
            return letter > ' ';
        }
        int after = next < text.length() ? text.codePointAt(next) : -1;
        return switch (letter) {
            case NON_JOINER -> shaped(before) && shaped(after);
            case JOINER -> before > 0 && (shaped(before) || after > 0 && isEmojiPart(before) && isEmojiPart(after));
            case BREAK_HERE -> unspaced(before) && unspaced(after);
            case 0x200E, 0x200F, 0x061C, 0x2066, 0x2067, 0x2068, 0x2069 ->
                text.substring(Math.max(0, next - NEAR), Math.min(text.length(), next + NEAR))
                        .codePoints()
                        .anyMatch(Spaces::runsFromTheRight);
            case 0xAD, 0x2060, 0xFEFF, 0x180E, 0xFFFC, 0xFFFE, 0xFFFF -> false;
            case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E -> false;
            default -> !Character.isISOControl(letter);
        };
    }

    private static boolean shaped(int letter) {
        return letter > 0 && SHAPED.contains(UnicodeScript.of(letter))
                || letter > 0 && Character.getType(letter) == Character.NON_SPACING_MARK && letter > 0x36F;
    }

    private static boolean unspaced(int letter) {
        return letter > 0 && UNSPACED.contains(UnicodeScript.of(letter));
    }

    private static boolean isEmojiPart(int letter) {
        return Character.isEmoji(letter) && letter > 0xFF || Character.isEmojiModifier(letter) || letter == 0xFE0F;
    }

    private static boolean runsFromTheRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
