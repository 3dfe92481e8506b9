package galley.ui.editor;

import java.text.BreakIterator;
import java.util.Locale;

/** What can be said of plain text without laying it out. */
final class Plain {

    /** In UTF-16 units: how far one looks for the edge of a character. */
    private static final int REACH = 64;

    private Plain() {}

    /** What differs between two texts: of the old one from {@code from} to {@code to}, and what the new one has there. */
    record Difference(int from, int to, String letters) {}

    /** {@return the smallest stretch that differs; it cuts no pair of surrogates} */
    static Difference between(String before, String after) {
        return between(before, after, before.length());
    }

    /** {@return the smallest stretch that differs; where it may be one or another, as in "aa" and "a", what is behind the caret stays} */
    static Difference between(String before, String after, int caret) {
        int shorter = Math.min(before.length(), after.length());
        int tail = sameAtEnd(before, after, 0, Math.min(shorter, before.length() - caret));
        int head = 0;
        while (head < shorter - tail && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        tail = sameAtEnd(before, after, tail, shorter - head);
        if (head > 0 && Character.isHighSurrogate(before.charAt(head - 1))) {
            head--;
        }
        if (tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail))) {
            tail--;
        }
        return new Difference(head, before.length() - tail, after.substring(head, after.length() - tail));
    }

    private static int sameAtEnd(String before, String after, int known, int most) {
        int tail = known;
        while (tail < most && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }

    /** {@return a text with lines ended by a line feed, and without what nobody can type} */
    static String typed(String text) {
        if (text.chars().noneMatch(Plain::isStrange)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(unit -> !isStrange(unit))
                .forEach(unit -> kept.append((char) unit));
        return kept.toString();
    }

    private static boolean isStrange(int unit) {
        return unit < ' ' && unit != '\n' && unit != '\t' || unit == 0x7F;
    }

    /** {@return where the character before a place begins; the place is not the start} */
    static int before(String text, int place) {
        int from = Math.max(0, place - REACH);
        BreakIterator edges = edges(text.substring(from, place));
        edges.last();
        return from + edges.previous();
    }

    /** {@return where the character behind a place ends; the place is not the end} */
    static int after(String text, int place) {
        return place
                + edges(text.substring(place, Math.min(text.length(), place + REACH)))
                        .next();
    }

    /** {@return where the word before a place begins} */
    static int wordBefore(String text, int place) {
        int end = place;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int from = Math.max(0, end - REACH);
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(from, end));
        words.last();
        return from == end ? end : from + words.previous();
    }

    /** {@return where the word after the one at a place begins} */
    static int wordAfter(String text, int place) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(place, Math.min(text.length(), place + REACH)));
        int end = place == text.length() ? place : place + words.next();
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@return a place, or where the character begins that it is within} */
    static int edge(String text, int place) {
        BreakIterator edges = edges(text);
        return edges.isBoundary(place) ? place : Math.max(edges.preceding(place), 1);
    }

    private static BreakIterator edges(String text) {
        BreakIterator edges = BreakIterator.getCharacterInstance(Locale.ROOT);
        edges.setText(text);
        return edges;
    }
}
