package galley.ui.shell;

import java.nio.file.Path;
import java.util.Set;

/** What one window asks of the others: no document is in two windows, and none takes the place of words that would be missed. */
interface Others {

    /** Brings the window to the front that holds a document, and says whether one does. */
    boolean front(Path place);

    /** {@return the places of the documents that other windows hold} */
    Set<Path> places();

    /** Shows a manuscript in a window of its own. */
    void show(Manuscript manuscript);
}
