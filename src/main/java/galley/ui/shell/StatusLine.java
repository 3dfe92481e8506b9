package galley.ui.shell;

import galley.article.Article;
import galley.article.WordCount;
import galley.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.StatusBar;

/** The line under everything: whether it is saved, how long it is, where the caret stands, and in which language one writes. */
final class StatusLine extends StatusBar {

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass EXCEEDED = PseudoClass.getPseudoClass("exceeded");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Words words;
    private final Label saved = new Label();
    private final Button count = new Button();
    private final Region filled = new Region();
    private final StackPane bar = new StackPane(filled);
    private final Label minutes = new Label();
    private final Button aside = new Button();
    private final Label section = new Label();
    private final Button language = new Button();
    private final Button zoom = new Button();
    private int counted = -1;
    private int chosen;
    private int target;

    /** In pixels: what a long heading may take of the line. */
    private static final double SECTION_MOST = 320;

    /** In pixels: how long the bar is when the target is reached. */
    private static final double BAR = 64;

    /** What is more than asked for by this part of it is too long. */
    private static final double TOO_LONG = 1.1;

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
        zoom.setId("status-zoom");
        zoom.setAccessibleText(words.text("status.zoom.name"));
        zoom.setTooltip(new Tooltip(words.text("status.zoom.name")));
        count.setTooltip(new Tooltip(words.text("status.target.name")));
        for (Button button : List.of(count, aside, zoom, language)) {
            button.getStyleClass().add("flat");
            button.setFocusTraversable(false);
        }
        bar.getStyleClass().add("target-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        filled.getStyleClass().add("filled");
        count.setContentDisplay(ContentDisplay.RIGHT);
        count.setGraphicTextGap(8);
        getLeftItems().setAll(saved, count, minutes, aside);
        getRightItems().setAll(section, zoom, language);
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

    /**
     * Says how long the article is.
     *
     * @param total its words
     * @param selected how many of them are selected; 0 where nothing is
     * @param asked how many were asked for; 0 where nobody did
     */
    void show(int total, int selected, int asked) {
        if (total == counted && selected == chosen && asked == target) {
            return;
        }
        boolean other = total != counted || asked != target;
        counted = total;
        chosen = selected;
        target = asked;
        count.setText(
                selected > 0
                        ? words.text("status.selected", selected, total)
                        : asked > 0 ? words.text("status.target", total, asked) : words.text("status.words", total));
        if (other) {
            minutes.setText(words.text("byline.minutes", WordCount.minutes(total)));
            showBar();
        }
    }

    private void showBar() {
        count.setGraphic(target > 0 ? bar : null);
        if (target > 0) {
            double part = (double) counted / target;
            filled.setMaxWidth(Math.rint(BAR * Math.min(1, part)));
            filled.pseudoClassStateChanged(REACHED, part >= 1);
            filled.pseudoClassStateChanged(EXCEEDED, part > TOO_LONG);
        }
    }

    /** Says how large the text is set, where that is not the usual size. */
    void showZoom(int percent) {
        zoom.setVisible(percent != 100);
        zoom.setManaged(percent != 100);
        zoom.setText(words.text("status.zoom", percent));
    }

    /** Says what a press on the count of words does. */
    void setOnWords(Runnable press) {
        count.setOnAction(_ -> press.run());
    }

    /** Says what a press on the size of the text does. */
    void setOnZoom(Runnable press) {
        zoom.setOnAction(_ -> press.run());
    }

    /** {@return what the target of words hangs on} */
    Button count() {
        return count;
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

    /** {@return what the settings of typing hang on} */
    Button language() {
        return language;
    }
}
