package galley.ui.editor;

import java.io.File;
import java.util.List;
import javafx.scene.control.ContextMenu;

/** What the surface needs of the window around it. */
public interface Surroundings {

    /** {@return the menu of the selected blocks, made anew as it depends on what they are} */
    ContextMenu blockMenu();

    /**
     * Offers what may be put in place of an empty paragraph.
     *
     * @param block the index of the paragraph; the caret is in it
     */
    void insertMenu(int block);

    /**
     * Takes files that were let go over the text.
     *
     * @param files the files
     * @param position where they were let go
     */
    void files(List<File> files, int position);
}
