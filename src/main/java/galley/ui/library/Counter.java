package galley.ui.library;

import java.nio.file.Path;

/** The counter of a library: what its pane has the window do. */
public interface Counter {

    /** Opens a document. */
    void open(Path document);

    /** Asks for a folder, and makes it the library. */
    void chooseFolder();

    /** Makes a folder where the person keeps documents, and makes it the library. */
    void beginFolder();

    /** Begins a new article. */
    void beginArticle();

    /** Begins a new article from a template. */
    void beginFromTemplate();

    /** Shows a folder in the program the person has for that. */
    void showFolder(Path folder);

    /** Says something that goes away by itself. */
    void say(String text);

    /** Says something that goes away by itself, and what can be done about it. */
    void say(String text, String way, Runnable go);
}
