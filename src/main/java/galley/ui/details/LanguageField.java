package galley.ui.details;

import galley.edit.Detailing;
import galley.edit.Editor;
import galley.ui.kit.Filled;
import galley.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * The language of the article, by its name or its tag. What is typed holds after a moment, with Enter, or as the field is left: "ar" is Arabic, but not
 * on the way to Armenian. What is no language stays in the field and changes nothing.
 */
final class LanguageField extends TextField {

    private static final Duration MOMENT = Duration.millis(700);

    /** A thousand names are put in order once, and not before anybody types. */
    private static final Supplier<Languages> KNOWN = new Supplier<>() {
        private Languages known;

        @Override
        public synchronized Languages get() {
            if (known == null) {
                known = new Languages(Locale.getDefault());
            }
            return known;
        }
    };

    private final Editor editor;
    private final Words words;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private Row row;
    private String shown;
    private boolean showing;
    private boolean typed;

    LanguageField(Editor editor, Words words) {
        this.editor = editor;
        this.words = words;
        setId("details.language");
        moment.setOnFinished(_ -> settle(false));
        textProperty().addListener((_, _, _) -> {
            if (!showing) {
                typed = true;
                moment.playFromStart();
            }
        });
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                settle(true);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Completion.offerAlways(
                this,
                () -> KNOWN.get().names(),
                name -> KNOWN.get()
                        .tag(name)
                        .map(tag -> words.text("details.language.offer", name, tag))
                        .orElse(name));
    }

    /** Says where it says what is wrong. */
    LanguageField in(Row below) {
        row = below;
        show();
        return this;
    }

    private void pressed(KeyEvent event) {
        boolean back = event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown();
        if (back && typed) {
            event.consume();
            drop();
        } else if (Filled.undoes(event, editor)) {
            return;
        } else if (event.getCode() == KeyCode.ENTER || event.isShortcutDown()) {
            // Whatever the shortcut does, such as saving, it shall find what was typed.
            settle(event.getCode() == KeyCode.ENTER);
        }
    }

    /** Shows the language the article is in now. */
    void show() {
        String now = editor.state().article().metadata().language();
        if (!now.equals(shown)) {
            shown = now;
            drop();
        }
        row.hint(now.isBlank() ? "" : words.text("details.language.tag", now));
    }

    private void drop() {
        moment.stop();
        typed = false;
        row.say("");
        showing = true;
        try {
            setText(Languages.name(shown, Locale.getDefault()));
            positionCaret(getLength());
        } finally {
            showing = false;
        }
    }

    /** Takes what was typed for the language, if it is one. */
    private void settle(boolean done) {
        if (!typed) {
            return;
        }
        moment.stop();
        Optional<String> tag =
                getText().isBlank() ? Optional.of("") : KNOWN.get().tag(getText());
        if (tag.isEmpty()) {
            row.say(words.text(
                    "details.language.wrong",
                    shortened(getText().strip()),
                    Languages.name(shown, Locale.getDefault())));
            return;
        }
        row.say("");
        typed = false;
        if (!tag.get().equals(shown)) {
            shown = tag.get();
            editor.run(Detailing.change(metadata -> metadata.withLanguage(tag.get())));
            row.hint(words.text("details.language.tag", shown));
        }
        if (done) {
            drop();
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
