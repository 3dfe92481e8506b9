package galley.ui.shell;

import galley.library.Librarian;
import galley.words.Problem;
import galley.words.Words;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.stage.Stage;

/**
 * The windows that are open, and what they share: settings, memory, words. It opens and closes them, and sees to it that no document is
 * in two of them. What is in a window is the window's own.
 */
final class Newsroom {

    private final Words words;
    private final Preferences preferences;
    private final Memory memory;
    private final Librarian librarian;
    private final Function<Stage, Questions> asking;
    private final List<Window> windows = new ArrayList<>();

    /**
     * A newsroom without a window.
     *
     * @param words what windows say
     * @param preferences the settings
     * @param memory what is remembered
     * @param librarian keeps the library
     * @param asking how a window asks
     */
    Newsroom(
            Words words,
            Preferences preferences,
            Memory memory,
            Librarian librarian,
            Function<Stage, Questions> asking) {
        this.words = words;
        this.preferences = preferences;
        this.memory = memory;
        this.librarian = librarian;
        this.asking = asking;
        librarian.follow((from, to) -> to.ifPresentOrElse(there -> moved(from, there), () -> binned(from)));
    }

    /** Shows each file in a window of its own, or an empty article where there are none. */
    void begin(List<Path> files) {
        if (files.isEmpty()) {
            open().show();
        } else {
            files.forEach(file -> open().open(file));
        }
    }

    /** {@return a new window with an empty article, not shown yet, at its place} */
    Window open() {
        Window window = on(new Stage());
        window.place(front().or(() ->
                windows.reversed().stream().filter(Window::isPlaced).findFirst()));
        return window;
    }

    /** {@return a new window with an empty article, not shown yet} */
    Window on(Stage stage) {
        Window window = new Window(stage, this, words, preferences, memory, asking);
        windows.add(window);
        return window;
    }

    /** {@return the windows, in the order they were opened} */
    List<Window> windows() {
        return List.copyOf(windows);
    }

    /** {@return what is remembered} */
    Memory memory() {
        return memory;
    }

    /** Notes that a window is gone. */
    void closed(Window window) {
        windows.remove(window);
        if (windows.isEmpty()) {
            librarian.close();
        }
    }

    /** {@return the window the person is in, or was in last} */
    Optional<Window> front() {
        return windows.stream()
                .filter(Window::isFront)
                .findFirst()
                .or(() -> windows.reversed().stream().filter(Window::isShowing).findFirst());
    }

    /** {@return the other windows, as one of them sees them} */
    Others besides(Window own) {
        return new Others() {
            @Override
            public boolean front(Path place) {
                Optional<Window> holder =
                        windows.stream().filter(window -> window.holds(place)).findFirst();
                holder.ifPresent(window -> {
                    window.front();
                    if (!own.isShowing()) {
                        closed(own);
                    }
                });
                return holder.isPresent();
            }

            @Override
            public Set<Path> places() {
                return windows.stream()
                        .filter(window -> window != own)
                        .flatMap(window -> window.place().stream())
                        .collect(Collectors.toUnmodifiableSet());
            }

            @Override
            public void show(Manuscript manuscript) {
                open().take(manuscript);
            }
        };
    }

    /** Follows what was moved or renamed on disk, a document or a folder: in the windows, and in what is remembered. */
    void moved(Path from, Path to) {
        windows().forEach(window -> window.moved(from, to));
        Path before = from.toAbsolutePath().normalize();
        memory.change(daybook -> daybook.moved(before, to.toAbsolutePath().normalize()));
    }

    private void binned(Path document) {
        windows().forEach(window -> window.binned(document));
    }

    /** {@return what keeps the library, which is one for all windows} */
    Librarian librarian() {
        return librarian;
    }

    /** Closes all windows; asks for each that is not saved, and closes none where one answer is to cancel. */
    void quit() {
        ask(new ArrayDeque<>(windows));
    }

    private void ask(Deque<Window> left) {
        if (!left.isEmpty()) {
            left.remove().leave(() -> ask(left));
        } else if (windows.stream().allMatch(Window::mayBeLeft)) {
            // The first window last, so that its place is remembered and windows do not wander from day to day.
            windows().reversed().forEach(Window::hide);
        } else {
            quit();
        }
    }

    /** What no sentence is for is a mistake of ours: the window at hand says it. */
    void unforeseen(Throwable e) {
        Problem problem = Problem.of("unforeseen", e.getClass().getSimpleName());
        Questions questions = front().map(Window::questions).orElseGet(() -> asking.apply(new Stage()));
        questions.tell(words.text("app.name"), problem, List.of());
    }
}
