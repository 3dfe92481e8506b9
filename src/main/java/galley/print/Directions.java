package galley.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/**
 * Text that runs both ways, by the {@link Bidi} of the JDK. The library's own support for it would bring all of ICU, twelve megabytes.
 */
final class Directions implements BidiSplitter {

    /** Turns a stretch that runs from the right round, and joins its letters before. */
    static final class Turning implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            int[] letters = text.codePoints().toArray();
            StringBuilder out = new StringBuilder(text.length());
            for (int end = letters.length; end > 0; ) {
                int start = end - 1;
                while (start > 0 && isMark(letters[start])) {
                    start--;
                }
                out.appendCodePoint(mirrored(letters[start]));
                for (int i = start + 1; i < end; i++) {
                    out.appendCodePoint(letters[i]);
                }
                end = start;
            }
            return out.toString();
        }

        @Override
        public String shapeText(String text) {
            return Joining.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return Joining.parted(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static boolean isMark(int letter) {
            int type = Character.getType(letter);
            return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        }

        /** The mirror images people write; a closing bracket opens a stretch that runs from the right. */
        private static int mirrored(int letter) {
            int pair = PAIRS.indexOf(letter);
            return pair < 0 ? letter : PAIRS.charAt(pair ^ 1);
        }

        private static final String PAIRS = "()[]{}<>«»‹›≤≥⟨⟩";
    }

    private Bidi bidi;

    @Override
    public void setParagraph(String text, byte direction) {
        bidi = new Bidi(
                text,
                switch (direction) {
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                });
    }

    @Override
    public int countTextRuns() {
        return bidi.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int start = bidi.getRunStart(index);
        return new BidiTextRun(start, bidi.getRunLimit(index) - start, bidi.getRunLevel(index) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
                    return LTR;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
                    return RTL;
                default:
            }
        }
        return NEUTRAL;
    }
}
