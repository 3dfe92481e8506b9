package galley.article;

/**
 * Counting words, as an editor orders them: "six hundred words by four".
 *
 * <p>A word is a stretch between white space that holds a letter or a digit; in scripts that set no spaces each ideograph or
 * syllable counts as one. A reading minute is {@link #PER_MINUTE} words, as Superdesk counts it.
 */
public final class WordCount {

    /** Words a reader takes in during one minute. */
    public static final int PER_MINUTE = 250;

    private WordCount() {}

    /**
     * {@return the words of a text}
     *
     * @param text any letters
     */
    public static int count(CharSequence text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int letter = Character.codePointAt(text, i);
            i += Character.charCount(letter);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                inside = false;
            } else if (standsAlone(letter)) {
                words++;
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(letter)) {
                words++;
                inside = true;
            }
        }
        return words;
    }

    /**
     * {@return the words of a block}
     *
     * @param block any block
     */
    public static int count(Block block) {
        return count(block.text().string());
    }

    /**
     * {@return the words of a body, headline and standfirst included}
     *
     * @param body what is read
     */
    public static int count(Body body) {
        int words = 0;
        for (Block block : body.blocks()) {
            words += count(block);
        }
        return words;
    }

    /**
     * {@return the whole minutes it takes to read so many words, at least one}
     *
     * @param words how many
     */
    public static int minutes(int words) {
        return Math.max(1, Math.round(words / (float) PER_MINUTE));
    }

    private static boolean standsAlone(int letter) {
        return letter >= 0x2E80
                && switch (Character.UnicodeScript.of(letter)) {
                    case HAN, HIRAGANA, KATAKANA -> Character.isLetter(letter);
                    default -> false;
                };
    }
}
