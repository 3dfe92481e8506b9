package galley.ui.details;

import galley.article.Embargo;
import galley.edit.Detailing;
import galley.edit.Editor;
import galley.ui.kit.Filled;
import galley.ui.kit.Icons;
import galley.ui.kit.Turns;
import galley.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/**
 * The moment before which the article must not go out: a day, a time, and where the clock stands that is meant. What makes no moment stays in the
 * fields as it was typed, and the article keeps the embargo it had; a sentence says both.
 */
final class EmbargoFields extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Editor editor;
    private final Turns turns;
    private final Words words;
    private final ZoneId here;
    private final Locale reader;
    private final TextField date = new TextField();
    private final TextField time = new TextField();
    private final TextField zone = new TextField();
    private final Button off;
    private Optional<Embargo> shown = Optional.empty();
    private Row row;
    private boolean showing;

    EmbargoFields(Editor editor, Words words, ZoneId here, Locale reader) {
        this.editor = editor;
        turns = new Turns(editor);
        this.words = words;
        this.here = here;
        this.reader = reader;
        getStyleClass().add("embargo-fields");
        field(date, "embargo.date", "embargo.date.prompt");
        field(time, "embargo.time", "embargo.time.prompt");
        field(zone, "embargo.zone", "embargo.zone.prompt");
        Completion.offerAlways(zone, Timing::zones, this::offered);
        Button calendar = button("calendar", "embargo.calendar");
        calendar.setOnAction(_ -> pick(calendar));
        off = button("delete", "embargo.off");
        off.setOnAction(_ -> {
            editor.run(Detailing.change(
                    metadata -> metadata.withHandling(metadata.handling().withEmbargo(Optional.empty()))));
            clear();
            date.requestFocus();
        });
        date.setPrefColumnCount(9);
        time.setPrefColumnCount(5);
        time.setMinWidth(64);
        HBox.setHgrow(date, Priority.ALWAYS);
        HBox first = new HBox(6, date, calendar, time, off);
        getChildren().setAll(first, zone);
    }

    private void field(TextField field, String name, String prompt) {
        field.setId(name);
        field.setAccessibleText(words.text(name));
        field.setPromptText(words.text(prompt));
        field.textProperty().addListener((_, _, _) -> {
            if (!showing) {
                typed();
            }
        });
        turns.watch(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> Filled.undoes(event, editor));
    }

    private Button button(String icon, String name) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(words.text(name));
        button.setTooltip(new Tooltip(words.text(name)));
        button.getStyleClass().addAll("flat", "small-tool");
        return button;
    }

    /** Says where it says what is wrong. */
    EmbargoFields in(Row below) {
        row = below;
        write();
        show();
        return this;
    }

    /** Shows the embargo of the article; where the fields say it already, in whatever words, they stay. */
    void show() {
        Optional<Embargo> now = editor.state().article().metadata().handling().embargo();
        if (!now.equals(shown)) {
            shown = now;
            if (now.isEmpty() || !now.equals(read())) {
                write();
            }
        }
        off.setDisable(shown.isEmpty() && isBlank());
        row.say(problem());
        row.hint(shown.map(this::said).orElse(""));
    }

    private void write() {
        showing = true;
        try {
            put(
                    date,
                    shown.map(embargo -> embargo.at().toLocalDate().toString()).orElse(""));
            put(time, shown.map(embargo -> TIME.format(embargo.at())).orElse(""));
            put(zone, shown.map(embargo -> embargo.zone().getId()).orElse(here.getId()));
        } finally {
            showing = false;
        }
    }

    private static void put(TextField field, String text) {
        int caret = field.getCaretPosition();
        field.setText(text);
        field.positionCaret(Math.min(caret, text.length()));
    }

    private void clear() {
        shown = Optional.empty();
        write();
        show();
    }

    private void typed() {
        Optional<Embargo> read = read();
        if ((read.isPresent() || isBlank()) && !read.equals(shown)) {
            shown = read;
            turns.beforeKey();
            editor.run(Detailing.fill(
                    metadata -> metadata.withHandling(metadata.handling().withEmbargo(read))));
        }
        show();
    }

    private boolean isBlank() {
        return date.getText().isBlank() && time.getText().isBlank();
    }

    private Optional<Embargo> read() {
        Optional<LocalDate> day = Timing.date(date.getText(), reader);
        Optional<LocalTime> hour = Timing.time(time.getText());
        Optional<ZoneId> where = Timing.zone(zone.getText());
        return day.isPresent() && hour.isPresent() && where.isPresent()
                ? Optional.of(new Embargo(day.get().atTime(hour.get()), where.get()))
                : Optional.empty();
    }

    /** What keeps the fields from being a moment; empty where they are one, or nothing. */
    private String problem() {
        if (isBlank() || read().isPresent()) {
            return "";
        }
        String wrong = !date.getText().isBlank()
                        && Timing.date(date.getText(), reader).isEmpty()
                ? words.text("embargo.wrong.date")
                : !time.getText().isBlank() && Timing.time(time.getText()).isEmpty()
                        ? words.text("embargo.wrong.time")
                        : Timing.zone(zone.getText()).isEmpty()
                                ? words.text("embargo.wrong.zone")
                                : words.text("embargo.wrong.half");
        return shown.map(kept -> words.text("embargo.kept", wrong, moment(kept, kept.zone())))
                .orElse(words.text("embargo.none", wrong));
    }

    private String said(Embargo embargo) {
        boolean same = embargo.zone()
                .getRules()
                .getOffset(embargo.instant())
                .equals(here.getRules().getOffset(embargo.instant()));
        return words.text(same ? "embargo.until" : "embargo.until.here", moment(embargo, here));
    }

    private String moment(Embargo embargo, ZoneId zone) {
        ZonedDateTime there = embargo.instant().atZone(zone);
        DateTimeFormatter form =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader);
        String day = there.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, reader);
        return words.text("embargo.moment", day, form.format(there), TIME.format(there));
    }

    private String offered(String id) {
        String offset = ZoneId.of(id)
                .getRules()
                .getOffset(shown.map(Embargo::instant).orElse(java.time.Instant.now()))
                .getId();
        return words.text("embargo.zone.offer", id, offset.equals("Z") ? "" : offset);
    }

    private void pick(Button button) {
        DatePicker picker = new DatePicker(Timing.date(date.getText(), reader).orElse(LocalDate.now(here)));
        PopOver popover = new PopOver(new DatePickerSkin(picker).getPopupContent());
        popover.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        popover.setDetachable(false);
        picker.valueProperty().addListener((_, _, day) -> {
            popover.hide();
            date.setText(day.toString());
            (time.getText().isBlank() ? time : date).requestFocus();
        });
        popover.show(button);
    }

    /** {@return its fields, in their order} */
    List<TextField> fields() {
        return List.of(date, time, zone);
    }

    @Override
    public void requestFocus() {
        date.requestFocus();
    }
}
