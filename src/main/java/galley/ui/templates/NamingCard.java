package galley.ui.templates;

import galley.words.Words;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what a template made of the article is called, and whether the text stays in it. */
public final class NamingCard extends VBox {

    private static final double WIDTH = 420;

    private final TextField name = new TextField();

    /**
     * Makes the card.
     *
     * @param words what it says
     * @param suggested what it may be called
     * @param taken what others are called, which would be replaced
     * @param save is given the name, and whether the text stays
     */
    public NamingCard(Words words, String suggested, List<String> taken, BiConsumer<String, Boolean> save) {
        getStyleClass().addAll("floating", "naming-card");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        Label title = new Label(words.text("templates.save"));
        title.getStyleClass().add("popover-title");
        CheckBox keep = new CheckBox(words.text("templates.save.keep"));
        Label said = new Label();
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("quiet");
        Button button = new Button();
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> save.accept(name.getText().strip(), keep.isSelected()));
        name.setText(suggested);
        name.setOnAction(_ -> button.fire());
        name.setPromptText(words.text("templates.name"));
        name.setAccessibleText(words.text("templates.name"));
        name.textProperty().subscribe(text -> {
            boolean there = taken.stream().anyMatch(text.strip()::equalsIgnoreCase);
            button.setText(words.text(there ? "templates.save.replace" : "templates.save.do"));
            button.setDisable(text.isBlank());
            said.setText(words.text(there ? "templates.save.there" : "templates.save.text"));
        });
        HBox foot = new HBox(button);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, name, keep, said, foot);
    }

    /** Gives the name the keyboard, all of it selected. */
    public void takeFocus() {
        name.requestFocus();
        name.selectAll();
    }
}
