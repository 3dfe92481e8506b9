package galley.ui.details;

import galley.article.Keywords;
import impl.org.controlsfx.skin.AutoCompletePopup;
import impl.org.controlsfx.skin.AutoCompletePopup.SuggestionEvent;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/**
 * Offers what was written before while one types into a field. What there is to offer is asked for when the field gets the keyboard, as ControlsFX
 * looks through it on a thread of its own.
 */
final class Completion {

    private static final int MOST = 8;

    /** In milliseconds, after the last key. */
    private static final long DELAY = 120;

    private Completion() {}

    /**
     * Completes the whole field.
     *
     * @param field where one types
     * @param known gives what may be offered, the likeliest first
     */
    static void offer(TextField field, Supplier<List<String>> known) {
        bind(field, known, (typed, all) -> matching(typed, all.stream()), UnaryOperator.identity());
    }

    /**
     * Completes the whole field with what is the same in every article.
     *
     * @param field where one types
     * @param known gives what may be offered; it is asked on another thread, each time
     * @param shown what is shown of it
     */
    static void offerAlways(TextField field, Supplier<List<String>> known, UnaryOperator<String> shown) {
        bind(field, List::of, (typed, _) -> matching(typed, known.get().stream()), shown);
    }

    /**
     * Completes the last of several that have commas between.
     *
     * @param field where one types
     * @param known gives what may be offered, the likeliest first
     */
    static void offerLast(TextField field, Supplier<List<String>> known) {
        bind(
                field,
                known,
                (typed, all) -> {
                    int start = typed.lastIndexOf(',') + 1;
                    List<String> there = Keywords.of(typed.substring(0, start));
                    String before = start == 0 ? "" : Keywords.row(there) + ", ";
                    return matching(typed.substring(start), all.stream().filter(word -> !there.contains(word)))
                            .map(word -> before + word);
                },
                row -> row.substring(row.lastIndexOf(',') + 1).strip());
    }

    private interface Search {
        Stream<String> in(String typed, List<String> known);
    }

    private static void bind(
            TextField field, Supplier<List<String>> known, Search search, Function<String, String> shown) {
        AtomicReference<List<String>> asked = new AtomicReference<>(List.of());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                asked.set(known.get());
            }
        });
        AtomicReference<String> answered = new AtomicReference<>("");
        AutoCompletionBinding<String> binding = TextFields.bindAutoCompletion(field, request -> {
            List<String> found =
                    search.in(request.getUserText(), asked.get()).limit(MOST).toList();
            answered.set(request.getUserText());
            return found;
        });
        binding.setDelay(DELAY);
        binding.setVisibleRowCount(MOST);
        // An answer may come when the caret has left, or more was typed: it must neither take the keys nor be taken.
        AutoCompletePopup<String> popup = binding.getAutoCompletionPopup();
        BooleanSupplier late = () -> !field.isFocused() || !answered.get().equals(field.getText());
        popup.showingProperty().addListener((_, _, showing) -> {
            if (showing && late.getAsBoolean()) {
                popup.hide();
            }
        });
        EventHandler<SuggestionEvent<String>> take =
                popup.onSuggestionProperty().get();
        popup.setOnSuggestion(event -> {
            if (!late.getAsBoolean()) {
                take.handle(event);
            }
        });
        popup.setConverter(new StringConverter<>() {
            @Override
            public String toString(String completed) {
                return shown.apply(completed);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("nobody types into the list");
            }
        });
    }

    /** Those of which a word begins as was typed; where that is all of one already, there is nothing to offer. */
    static Stream<String> matching(String typed, Stream<String> known) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return Stream.of();
        }
        List<String> found = known.distinct().filter(one -> begins(one, start)).toList();
        return found.stream().anyMatch(start::equalsIgnoreCase) ? Stream.of() : found.stream();
    }

    private static boolean begins(String one, String start) {
        String lower = one.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(start);
        while (at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1))) {
            at = lower.indexOf(start, at + 1);
        }
        return at >= 0;
    }
}
