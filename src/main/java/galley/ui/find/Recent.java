package galley.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was looked for in this window, to be gone through with the arrow keys. */
final class Recent {

    private static final int MOST = 20;

    private final List<String> words = new ArrayList<>();
    private int at;

    /** Notes words as the latest. */
    void add(String latest) {
        if (!latest.isEmpty()) {
            words.remove(latest);
            words.add(latest);
            if (words.size() > MOST) {
                words.removeFirst();
            }
        }
        at = words.size();
    }

    /** {@return what was looked for before these words} */
    Optional<String> older(String now) {
        at = Math.min(at, words.size());
        do {
            at--;
        } while (at >= 0 && words.get(at).equals(now));
        at = Math.max(at, 0);
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(at));
    }

    /** {@return what was looked for after that} */
    Optional<String> newer() {
        return at + 1 < words.size() ? Optional.of(words.get(++at)) : Optional.empty();
    }
}
