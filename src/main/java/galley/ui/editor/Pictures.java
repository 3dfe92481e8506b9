package galley.ui.editor;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** What the surface needs of pictures. The shell gets it from their files; the surface knows no file. */
public interface Pictures {

    /** No pictures, for a surface that shows none. */
    Pictures NONE = new Pictures() {
        @Override
        public void show(String file, Consumer<Print> told) {}

        @Override
        public void choose(int block) {}

        @Override
        public boolean take(List<File> files) {
            return false;
        }

        @Override
        public void take(Image image) {}
    };

    /**
     * What there is to be seen of a picture.
     *
     * @param image the picture, small; empty where it cannot be shown
     * @param sentence what there is to say; empty where there is nothing
     * @param lost whether it is not where the article says
     */
    record Print(Optional<Image> image, String sentence, boolean lost) {}

    /**
     * Asks what there is to be seen of a picture. Nobody waits for it.
     *
     * @param file its name in the article
     * @param told is told on the thread of the window, at once where it is known; perhaps again, where the file has changed since
     */
    void show(String file, Consumer<Print> told);

    /**
     * Asks the person for a picture, and puts it into a figure.
     *
     * @param block the index of the figure
     */
    void choose(int block);

    /**
     * Takes files from the clipboard into the article after the block of the caret.
     *
     * @param files the files
     * @return whether there are pictures among them; other files are nothing to it
     */
    boolean take(List<File> files);

    /**
     * Takes a picture that has no file into the article after the block of the caret.
     *
     * @param image the picture
     */
    void take(Image image);
}
