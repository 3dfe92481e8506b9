package galley.print;

import galley.words.Problem;
import java.util.ArrayList;
import java.util.List;

/** What came of setting an article on pages. */
public sealed interface Printed {

    /**
     * The pages.
     *
     * @param pdf all of them, as a file
     * @param count how many there are
     * @param letters what no typeface here has, in the order of the text; a square stands in its place
     * @param pictures the names of pictures that could not be brought; what they show is said in words in their place
     */
    record Pages(byte[] pdf, int count, List<String> letters, List<String> pictures) implements Printed {
        public Pages {
            letters = List.copyOf(letters);
            pictures = List.copyOf(pictures);
        }

        /** {@return what a person should know of these pages, in sentences} */
        public List<Problem> remarks() {
            List<Problem> remarks = new ArrayList<>();
            if (!letters.isEmpty()) {
                remarks.add(Problem.of(
                        "print.letters",
                        letters.size(),
                        String.join(" ", letters.subList(0, Math.min(MOST, letters.size())))));
            }
            if (!pictures.isEmpty()) {
                remarks.add(Problem.of(
                        "print.pictures",
                        pictures.size(),
                        String.join(", ", pictures.subList(0, Math.min(MOST, pictures.size())))));
            }
            return remarks;
        }
    }

    /** So many letters, or pictures, are named. */
    int MOST = 8;

    /**
     * There are no pages.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements Printed {}
}
