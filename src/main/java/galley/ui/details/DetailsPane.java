package galley.ui.details;

import galley.article.AlternativeHeadlines;
import galley.article.Article;
import galley.article.Brief;
import galley.article.Byline;
import galley.article.Field;
import galley.article.Keywords;
import galley.article.Metadata;
import galley.article.Requirement.Shortfall;
import galley.article.Slug;
import galley.article.Speaker;
import galley.edit.Detailing;
import galley.edit.Editor;
import galley.edit.Update;
import galley.ui.kit.Fillable;
import galley.ui.kit.Filled;
import galley.words.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The fields a newsroom cannot publish without, and on top what of them is missing. Every key is filled in at once, in the same history as the text.
 * What is missing is looked for a moment later. While it is in no window it does nothing.
 */
public final class DetailsPane extends ScrollPane {

    private static final Duration MOMENT = Duration.millis(150);

    /** In letters: what a placeholder shows of a headline. */
    private static final int PROMPT = 120;

    private final Editor editor;
    private final IntSupplier counted;
    private final Remembered remembered;
    private final Consumer<Field> elsewhere;
    private final Words words;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final VBox column = new VBox();
    private final List<Row> rows = new ArrayList<>();
    private final List<Filled> fields = new ArrayList<>();
    private final List<TextField> headlines = new ArrayList<>();
    private final Shortfalls shortfalls;
    private final BylineList bylines;
    private final StatusButtons status;
    private final LanguageField language;
    private final EmbargoFields embargo;
    private final TextField slug = new TextField();
    private final Button offer;
    private Row slugRow;
    private Row keywordsRow;

    /**
     * Makes the pane.
     *
     * @param editor the article
     * @param counted gives the words of its body
     * @param remembered what was written before, to be offered
     * @param elsewhere leads to a field that is written in the text
     * @param leave gives the keyboard back to the text
     * @param longFields makes fields for long texts
     * @param words what it says
     */
    public DetailsPane(
            Editor editor,
            IntSupplier counted,
            Remembered remembered,
            Consumer<Field> elsewhere,
            Runnable leave,
            Fillable.Maker longFields,
            Words words) {
        this.editor = editor;
        this.counted = counted;
        this.remembered = remembered;
        this.elsewhere = elsewhere;
        this.words = words;
        getStyleClass().addAll("details-pane", "edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(words.text("details.title"));
        column.getStyleClass().add("details-column");
        shortfalls = new Shortfalls(words, this::turnTo);
        bylines = new BylineList(editor, words, this::names, this::roles, longFields);
        status = new StatusButtons(words, editor::run);
        language = new LanguageField(editor, words);
        embargo = new EmbargoFields(editor, words, ZoneId.systemDefault(), Locale.getDefault());
        offer = new Button(words.text("details.slug.offer"));
        lay(longFields);
        setContent(column);
        moment.setOnFinished(_ -> showShortfalls());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                showAll();
            }
        });
    }

    private void lay(Fillable.Maker longFields) {
        column.getChildren().add(shortfalls);
        line("details.kicker", Field.KICKER, Fillable.of(new TextField()), Metadata::kicker, Metadata::withKicker);
        row(new Row("details.bylines", Optional.of(Field.BYLINE), words, bylines));
        TextField dateline = new TextField();
        line("details.dateline", Field.DATELINE, Fillable.of(dateline), Metadata::dateline, Metadata::withDateline);
        Completion.offer(dateline, remembered::datelines);
        title("details.headlines");
        headline(
                "details.search",
                Field.SEARCH_HEADLINE,
                AlternativeHeadlines::search,
                AlternativeHeadlines::withSearch);
        headline(
                "details.social",
                Field.SOCIAL_HEADLINE,
                AlternativeHeadlines::social,
                AlternativeHeadlines::withSocial);
        headline("details.print", Field.PRINT_HEADLINE, AlternativeHeadlines::print, AlternativeHeadlines::withPrint);
        title("details.filing");
        laySlug();
        layKeywords();
        Row languageRow = row(new Row("details.language", Optional.of(Field.LANGUAGE), words, language));
        language.in(languageRow);
        title("details.handling");
        TextField desk = new TextField();
        line(
                "details.desk",
                Field.DESK,
                Fillable.of(desk),
                metadata -> metadata.handling().desk(),
                (metadata, text) -> metadata.withHandling(metadata.handling().withDesk(text)));
        Completion.offer(desk, remembered::desks);
        column.getChildren().add(new Row("details.status", Optional.empty(), words, status));
        Row embargoRow = row(new Row("details.embargo", Optional.of(Field.EMBARGO), words, embargo));
        embargo.in(embargoRow);
        title("details.readers");
        Fillable note = longFields.make(4, words.text("details.note.prompt"));
        line("details.note", Field.EDITORS_NOTE, note, Metadata::editorsNote, Metadata::withEditorsNote)
                .hint(words.text("details.note.hint"));
    }

    private void laySlug() {
        offer.getStyleClass().addAll("flat", "link-button");
        offer.setMinWidth(USE_PREF_SIZE);
        offer.setAccessibleText(words.text("details.slug.offer.name"));
        offer.setOnAction(_ -> {
            editor.run(Detailing.change(metadata -> metadata.withSlug(offered())));
            slug.requestFocus();
        });
        slugRow = new Row("details.slug", Optional.of(Field.SLUG), words, slug, offer);
        slug.setId("details.slug");
        fields.add(Entries.tie(Fillable.of(slug), editor, Metadata::slug, Metadata::withSlug));
        row(slugRow);
    }

    private void layKeywords() {
        TextField keywords = new TextField();
        keywords.setPromptText(words.text("details.keywords.prompt"));
        keywordsRow = new Row("details.keywords", Optional.of(Field.KEYWORDS), words, keywords);
        keywords.setId("details.keywords");
        fields.add(Entries.tie(
                Fillable.of(keywords),
                editor,
                Metadata::keywords,
                (metadata, text) -> metadata.withKeywords(Keywords.of(text)),
                Keywords::row));
        Completion.offerLast(keywords, remembered::keywords);
        row(keywordsRow);
    }

    private void headline(
            String name,
            Field field,
            Function<AlternativeHeadlines, String> value,
            BiFunction<AlternativeHeadlines, String, AlternativeHeadlines> change) {
        TextField text = new TextField();
        headlines.add(text);
        line(
                name,
                field,
                Fillable.of(text),
                metadata -> value.apply(metadata.headlines()),
                (metadata, typed) -> metadata.withHeadlines(change.apply(metadata.headlines(), typed)));
    }

    private Row line(
            String name,
            Field field,
            Fillable control,
            Function<Metadata, String> value,
            BiFunction<Metadata, String, Metadata> change) {
        control.node().setId(name);
        fields.add(Entries.tie(control, editor, value, change));
        return row(new Row(name, Optional.of(field), words, control.node()));
    }

    private Row row(Row row) {
        rows.add(row);
        column.getChildren().add(row);
        return row;
    }

    private void title(String name) {
        Label label = new Label(words.text(name).toUpperCase(Locale.getDefault()));
        label.getStyleClass().addAll("pane-title", "details-title");
        label.setMaxWidth(Double.MAX_VALUE);
        column.getChildren().add(label);
    }

    /**
     * Shows what an update changed.
     *
     * @param update what the editor tells
     */
    public void show(Update update) {
        if (getScene() == null || !update.articleChanged()) {
            return;
        }
        Article before = update.before().article();
        Article after = update.after().article();
        boolean headed = before.body().block(0) != after.body().block(0);
        if (before.metadata() != after.metadata()) {
            showFields();
        }
        if (headed || before.metadata() != after.metadata()) {
            showHeadline();
        }
        if (moment.getStatus() != Animation.Status.RUNNING) {
            moment.playFromStart();
        }
    }

    private void showAll() {
        showFields();
        showHeadline();
        showShortfalls();
    }

    private void showFields() {
        Article article = editor.state().article();
        Metadata metadata = article.metadata();
        Brief brief = metadata.notebook().brief();
        fields.forEach(Filled::show);
        bylines.show(metadata);
        status.show(metadata.handling().status());
        language.show();
        embargo.show();
        rows.forEach(row -> row.measure(article, brief));
        slugRow.say(metadata.slug().isEmpty() || Slug.isSlug(metadata.slug()) ? "" : words.text("details.slug.wrong"));
        int keywords = metadata.keywords().size();
        keywordsRow.say(keywords > Keywords.MOST ? words.text("details.keywords.many", keywords, Keywords.MOST) : "");
    }

    private void showHeadline() {
        String headline =
                editor.state().article().body().block(0).text().string().strip();
        String prompt = headline.length() > PROMPT ? headline.substring(0, PROMPT) : headline;
        headlines.forEach(field -> field.setPromptText(prompt));
        String offered = offered();
        slug.setPromptText(offered);
        offer.setDisable(offered.isEmpty()
                || offered.equals(editor.state().article().metadata().slug()));
    }

    private String offered() {
        Article article = editor.state().article();
        return Slug.of(
                article.body().block(0).text().string(), article.metadata().language());
    }

    private void showShortfalls() {
        moment.stop();
        Article article = editor.state().article();
        Brief brief = article.metadata().notebook().brief();
        List<Shortfall> found = brief.shortfalls(article, counted.getAsInt());
        shortfalls.show(brief, found);
        rows.forEach(row -> row.mark(found));
    }

    private List<String> names() {
        Article article = editor.state().article();
        return Stream.of(
                        article.metadata().bylines().stream().map(Byline::name),
                        Speaker.in(article.body()).stream().map(Speaker::name),
                        remembered.names().stream())
                .flatMap(Function.identity())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private List<String> roles() {
        Article article = editor.state().article();
        return Stream.of(
                        article.metadata().bylines().stream().map(Byline::role),
                        Speaker.in(article.body()).stream().map(Speaker::role),
                        remembered.roles().stream())
                .flatMap(Function.identity())
                .filter(role -> !role.isBlank())
                .distinct()
                .toList();
    }

    /**
     * Takes the caret to a field, here or in the text.
     *
     * @param field which
     */
    public void turnTo(Field field) {
        rows.stream()
                .filter(row -> row.is(field))
                .findFirst()
                .ifPresentOrElse(
                        row -> {
                            applyCss();
                            layout();
                            reveal(row);
                            row.control().requestFocus();
                        },
                        () -> elsewhere.accept(field));
    }

    private void reveal(Node row) {
        Bounds bounds = row.getBoundsInParent();
        double room = column.getHeight() - getViewportBounds().getHeight();
        if (room > 0) {
            double top = getVvalue() * room;
            double bottom = top + getViewportBounds().getHeight();
            if (bounds.getMinY() < top || bounds.getMaxY() > bottom) {
                setVvalue(Math.clamp((bounds.getMinY() - 12) / room, 0, 1));
            }
        }
    }

    /** Gives the first field the keyboard. Before the first layout a scroll pane holds nothing, so that comes first. */
    public void takeFocus() {
        applyCss();
        layout();
        rows.getFirst().control().requestFocus();
    }
}
