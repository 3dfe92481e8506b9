package galley.ui.library;

import galley.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where the articles would: why there are none, and what to do. */
final class Blank extends VBox {

    private final Label text = new Label();
    private final Button choose;
    private final Hyperlink begin;

    Blank(Words words, Counter counter) {
        getStyleClass().add("library-blank");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("quiet");
        choose = new Button(words.text("library.choose-folder"));
        choose.getStyleClass().add("library-choose");
        choose.setOnAction(_ -> counter.chooseFolder());
        begin = new Hyperlink(words.text("library.begin-folder"));
        begin.setWrapText(true);
        begin.setOnAction(_ -> counter.beginFolder());
        getChildren().setAll(text, choose, begin);
    }

    /** Says that no folder is chosen, and offers two ways to one. */
    void invite(String sentence) {
        show(sentence, true, true);
    }

    /** Says why nothing is listed. */
    void say(String sentence, boolean another) {
        show(sentence, another, false);
    }

    /** Gives it the keyboard. */
    void takeFocus() {
        choose.requestFocus();
    }

    private void show(String sentence, boolean choosing, boolean beginning) {
        text.setText(sentence);
        shown(choose, choosing);
        shown(begin, beginning);
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
