package galley.typography;

import galley.typography.QuotationMarks.Pair;
import java.util.ArrayDeque;
import java.util.Deque;

/** Which quotations are open at the end of a text: the innermost first. An apostrophe within a word or before it closes none. */
final class OpenMarks {

    private final QuotationMarks marks;
    private final Deque<Pair> open = new ArrayDeque<>();

    private OpenMarks(QuotationMarks marks) {
        this.marks = marks;
    }

    static OpenMarks in(String text, QuotationMarks marks) {
        OpenMarks found = new OpenMarks(marks);
        for (int i = 0; i < text.length(); i++) {
            found.read(text, i);
        }
        return found;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** {@return the innermost pair that is open; null where none is} */
    Pair innermost() {
        return open.peek();
    }

    /** {@return the pair for a quotation that opens here} */
    Pair next() {
        return marks.outer().equals(innermost()) ? marks.inner() : marks.outer();
    }

    private void read(String text, int at) {
        char mark = text.charAt(at);
        for (Pair pair : new Pair[] {marks.outer(), marks.inner()}) {
            boolean opens = mark == pair.open();
            boolean closes = mark == pair.close();
            if (opens && closes) {
                opens = Signs.opensAfter(text, at);
                closes = !opens;
            }
            if (opens) {
                open.push(pair);
                return;
            }
            if (closes && open.contains(pair) && !isApostrophe(text, at)) {
                while (!open.pop().equals(pair)) {
                    // What is open within is closed with it.
                }
                return;
            }
        }
    }

    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '’'
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && (at == 0 || !Signs.isClosing(text.charAt(at - 1)));
    }
}
