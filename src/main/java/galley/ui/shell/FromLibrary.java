package galley.ui.shell;

import galley.library.Entry;
import galley.library.Librarian;
import galley.ui.details.Remembered;
import java.util.List;

/**
 * What the articles of the library say that may be written again.
 *
 * @param librarian keeps the library
 */
record FromLibrary(Librarian librarian) implements Remembered {

    @Override
    public List<String> names() {
        return librarian.names();
    }

    @Override
    public List<String> desks() {
        return librarian.holdings().entries().stream()
                .map(Entry::desk)
                .filter(desk -> !desk.isEmpty())
                .distinct()
                .toList();
    }
}
