package galley.ui.shell;

import galley.ui.print.PrintRun;
import galley.words.Problem;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers a window at once, as a test laid down before, and keeps what it was told. A question nobody expected is answered with a no. */
final class Answers implements Questions {

    /** Something that was said: of what, the sentence, and what was offered. */
    record Told(String about, Problem problem, List<Way> ways) {

        /** Does one of the ways offered. */
        void go(String way) {
            ways.stream()
                    .filter(offered -> offered.words().equals(way))
                    .findFirst()
                    .orElseThrow()
                    .go()
                    .run();
        }
    }

    private final Deque<Path> opens = new ArrayDeque<>();
    private final Deque<Path> saves = new ArrayDeque<>();
    private final Deque<Unsaved> unsaved = new ArrayDeque<>();
    private final List<Told> told = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    Answers open(Path path) {
        opens.add(path);
        return this;
    }

    Answers save(Path path) {
        saves.add(path);
        return this;
    }

    Answers unsaved(Unsaved answer) {
        unsaved.add(answer);
        return this;
    }

    /** Takes back the answers that nobody asked for. */
    void forget() {
        opens.clear();
        saves.clear();
        unsaved.clear();
    }

    /** What was told, the latest last. */
    List<Told> told() {
        return told;
    }

    /** What was asked: {@code open DOCUMENT}, {@code save HTML port-sable}, {@code unsaved A title}, {@code follow https://...}. */
    List<String> asked() {
        return asked;
    }

    @Override
    public Optional<Path> fileToOpen(FileKind kind) {
        asked.add("open " + kind);
        return Optional.ofNullable(opens.poll());
    }

    @Override
    public Optional<Path> fileToSave(FileKind kind, String suggested) {
        asked.add("save " + kind + " " + suggested);
        return Optional.ofNullable(saves.poll());
    }

    @Override
    public Optional<Path> folder(Optional<Path> now) {
        asked.add("folder " + now.map(Path::getFileName));
        return Optional.ofNullable(opens.poll());
    }

    @Override
    public boolean hasPrinter() {
        return false;
    }

    @Override
    public Optional<PrintRun> printer() {
        return Optional.empty();
    }

    @Override
    public boolean mayReplace(String name) {
        return true;
    }

    @Override
    public Unsaved unsaved(String title) {
        asked.add("unsaved " + title);
        return unsaved.isEmpty() ? Unsaved.CANCEL : unsaved.poll();
    }

    @Override
    public void follow(String address) {
        asked.add("follow " + address);
    }

    @Override
    public void tell(String about, Problem problem, List<Way> ways) {
        told.add(new Told(about, problem, ways));
    }
}
