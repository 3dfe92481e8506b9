package galley.ui.shell;

import galley.article.Article;
import galley.article.WordCount;
import galley.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;

/** The line under everything: whether it is saved, how long it is, where the caret stands, and in which language one writes. */
final class StatusLine extends StatusBar {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Words words;
    private final Label saved = new Label();
    private final Label count = new Label();
    private final Label minutes = new Label();
    private final Button aside = new Button();
    private final Label section = new Label();
    private final Button language = new Button();
    private int counted = -1;

    /** In pixels: what a long heading may take of the line. */
    private static final double SECTION_MOST = 320;

    StatusLine(Words words) {
        this.words = words;
        setText("");
        getStyleClass().add("status-line");
        saved.setId("status-saved");
        count.setId("status-words");
        minutes.setId("status-minutes");
        aside.setId("status-aside");
        section.setId("status-section");
        section.setMaxWidth(SECTION_MOST);
        language.setId("status-language");
        aside.getStyleClass().add("flat");
        language.getStyleClass().add("flat");
        aside.setFocusTraversable(false);
        language.setFocusTraversable(false);
        getLeftItems().setAll(saved, count, minutes, aside);
        getRightItems().setAll(section, language);
    }

    /** Says whether the manuscript is saved. */
    void show(Manuscript manuscript) {
        String style;
        if (manuscript.isModified()) {
            style = "unsaved";
            saved.setText(words.text(manuscript.file().isPresent() ? "status.unsaved" : "status.never-saved"));
        } else {
            style = "saved";
            saved.setText(manuscript
                    .savedAt()
                    .map(at -> words.text("status.saved-at", TIME.format(at)))
                    .orElse(words.text(manuscript.file().isPresent() ? "status.saved" : "status.new")));
        }
        if (!saved.getStyleClass().contains(style)) {
            saved.getStyleClass().setAll("label", style);
        }
    }

    /** Says how long the article is. */
    void show(int total) {
        if (total == counted) {
            return;
        }
        counted = total;
        count.setText(words.text("status.words", total));
        minutes.setText(words.text("byline.minutes", WordCount.minutes(total)));
    }

    /** Says what is known beside the text. */
    void show(Article article) {
        int lines = article.metadata().notebook().setAside().size();
        aside.setVisible(lines > 0);
        aside.setManaged(lines > 0);
        aside.setText(words.text("status.aside", lines));
        String tag = article.metadata().language();
        language.setText(
                tag.isBlank()
                        ? words.text("status.no-language")
                        : Locale.forLanguageTag(tag).getDisplayName(Locale.getDefault()));
    }

    /** Says in which section the caret stands; empty before the first. */
    void showSection(String title) {
        section.setText(title.isEmpty() ? "" : words.text("status.section", title));
    }

    /** Says what a press on the lines set aside does. */
    void setOnAside(Runnable press) {
        aside.setOnAction(_ -> press.run());
    }

    /** Says what a press on the language does. */
    void setOnLanguage(Runnable press) {
        language.setOnAction(_ -> press.run());
    }

    /** {@return what the report of lines set aside hangs on} */
    Button aside() {
        return aside;
    }

    /** {@return what the details hang on} */
    Button language() {
        return language;
    }
}
