package galley.library;

import galley.store.Failure;
import galley.words.Problem;
import galley.work.Errands;
import galley.work.Latest;
import galley.work.Vigil;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Keeps a library for all windows: lists it from its index at once, then looks at the disk and tells what changed. All its methods are
 * called at home, and all it tells is told there. The disk has errands of its own, so that finding words never waits for a slow one.
 */
public final class Librarian implements AutoCloseable {

    /** How much is read before it is told: little enough that a filter typed meanwhile waits for no more than that. */
    private static final int BATCH = 64;

    private static final long BATCH_BYTES = 1 << 20;

    private final Errands disk;
    private final Errands index;
    private final Executor home;
    private final Path cache;
    private final Bin bin;
    private final List<Consumer<Holdings>> listeners = new ArrayList<>();
    private final List<BiConsumer<Path, Optional<Path>>> followers = new ArrayList<>();
    private Holdings holdings = Holdings.NONE;
    private List<String> names = List.of();
    private Optional<Follower> ears = Optional.empty();
    private Optional<Vigil> vigil = Optional.empty();
    private int visit;
    private boolean comparing;
    private boolean again;

    /** The library, which is opened and used among the errands of the index alone. */
    private Library library;

    /**
     * Makes a librarian without a library.
     *
     * @param disk looks at files and reads them
     * @param index asks the index
     * @param home runs what follows
     * @param cache the folder of the indexes
     * @param bin where documents go that nobody wants
     */
    public Librarian(Errands disk, Errands index, Executor home, Path cache, Bin bin) {
        this.disk = disk;
        this.index = index;
        this.home = home;
        this.cache = cache;
        this.bin = bin;
    }

    /**
     * {@return a librarian with threads of its own, which begin with the first library}
     *
     * @param home runs what follows, such as {@code Platform::runLater}
     */
    public static Librarian onThreads(Executor home) {
        return new Librarian(
                Errands.onThread("library-disk", home),
                Errands.onThread("library-index", home),
                home,
                CachePlace.of(System::getProperty, System::getenv),
                Bin.of(System::getProperty, System::getenv));
    }

    /** {@return what the library has, as far as is known} */
    public Holdings holdings() {
        return holdings;
    }

    /** {@return everyone whose name is kept in a document, the one named most often first; to complete a name as it is typed} */
    public List<String> names() {
        return names;
    }

    /**
     * Has every change of the holdings told, and what they are now.
     *
     * @param listener is told
     * @return ends it
     */
    public Runnable subscribe(Consumer<Holdings> listener) {
        listeners.add(listener);
        listener.accept(holdings);
        return () -> listeners.remove(listener);
    }

    /**
     * Has it told when a document was moved by hand of this program.
     *
     * @param follower is told where it lay, and where it lies; nowhere, where it went to the bin
     * @return ends it
     */
    public Runnable follow(BiConsumer<Path, Optional<Path>> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /**
     * {@return a filter that follows what is typed, skipping what was typed between}
     *
     * @param found is told the documents, the one that was changed last first
     */
    public Latest<String, List<Entry>> filter(Consumer<List<Entry>> found) {
        return index.latest(typed -> library == null ? List.of() : library.matching(typed), found);
    }

    /**
     * Opens the library of a folder, in place of the one before.
     *
     * @param folder the folder; it need not be there
     */
    public void open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        deafen();
        comparing = false;
        again = false;
        int now = ++visit;
        holdings = new Holdings(Optional.of(root), List.of(), Optional.empty(), 0, true);
        index.send(
                () -> {
                    shut();
                    library = new Library(root, cache);
                    return library.entries();
                },
                entries -> {
                    if (now == visit) {
                        tell(holdings.with(entries, 0));
                    }
                },
                this::unforeseen);
        tell(holdings);
        compare();
    }

    /**
     * Makes a folder and opens its library; where the folder is there already, it is that.
     *
     * @param folder the folder
     * @param begun is run when it is there
     * @param refused is told why there is none
     */
    public void begin(Path folder, Runnable begun, Consumer<Problem> refused) {
        send(
                () -> Files.createDirectories(folder),
                made -> {
                    open(made);
                    begun.run();
                },
                refused);
    }

    /** Looks at the disk again, and takes in what changed. Asked while it looks, it looks once more afterwards. */
    public void compare() {
        if (holdings.folder().isEmpty()) {
            return;
        }
        if (comparing) {
            again = true;
            return;
        }
        comparing = true;
        int now = visit;
        Path root = holdings.folder().get();
        disk.send(
                () -> {
                    Seen seen = Seen.in(root, Seen.LIMITS);
                    Optional<Follower> follower = ears.or(() -> seen.whole() ? Follower.at(root) : Optional.empty());
                    follower.ifPresent(hearing -> hearing.follow(seen.folders()));
                    return Map.entry(seen, follower);
                },
                found -> {
                    if (now == visit) {
                        listen(found.getValue());
                        compared(now, found.getKey());
                    } else {
                        found.getValue()
                                .filter(follower -> !ears.equals(Optional.of(follower)))
                                .ifPresent(Follower::close);
                    }
                },
                this::unforeseen);
    }

    private void compared(int now, Seen seen) {
        index.send(
                () -> {
                    List<Path> outdated = library.outdated(seen);
                    return Map.entry(outdated, library.entries());
                },
                found -> {
                    if (now == visit) {
                        List<Path> outdated = found.getKey();
                        tell(holdings.with(seen.problem()).with(found.getValue(), outdated.size()));
                        read(now, seen, outdated);
                    }
                },
                this::unforeseen);
    }

    private void read(int now, Seen seen, List<Path> outdated) {
        if (outdated.isEmpty()) {
            finish(now);
            return;
        }
        int some = batch(seen, outdated);
        List<Path> rest = outdated.subList(some, outdated.size());
        disk.send(
                () -> outdated.subList(0, some).stream()
                        .map(path -> Read.of(path, seen.documents().get(path)))
                        .toList(),
                reads -> {
                    if (now == visit) {
                        take(now, seen, reads, rest);
                    }
                },
                this::unforeseen);
    }

    private void take(int now, Seen seen, List<Read> reads, List<Path> rest) {
        index.send(
                () -> {
                    library.take(reads);
                    return library.entries();
                },
                entries -> {
                    if (now == visit) {
                        tell(holdings.with(entries, rest.size()));
                        read(now, seen, rest);
                    }
                },
                this::unforeseen);
    }

    private static int batch(Seen seen, List<Path> outdated) {
        long bytes = 0;
        int some = 0;
        while (some < Math.min(BATCH, outdated.size()) && (some == 0 || bytes < BATCH_BYTES)) {
            bytes += seen.documents().get(outdated.get(some++)).size();
        }
        return some;
    }

    private void finish(int now) {
        index.send(
                () -> Map.entry(library.names(), library.isIncomplete()),
                found -> {
                    if (now == visit) {
                        names = found.getKey();
                        comparing = false;
                        tell(holdings.looking(false));
                        if (again || found.getValue()) {
                            again = false;
                            compare();
                        }
                    }
                },
                this::unforeseen);
    }

    /**
     * Gives a document another name.
     *
     * @param entry the document
     * @param name the name as a person gives it
     * @param renamed is run when it has that
     * @param refused is told why it is called as it was
     */
    public void rename(Entry entry, String name, Runnable renamed, Consumer<Problem> refused) {
        Consumer<Moved> done = moved -> {
            went(moved, true);
            renamed.run();
        };
        DocumentName.problem(name)
                .ifPresentOrElse(refused, () -> send(() -> Upkeep.rename(entry.path(), name), done, refused));
    }

    /**
     * Copies a document, beside itself.
     *
     * @param entry the document
     * @param copied is told where the copy lies
     * @param refused is told why there is none
     */
    public void duplicate(Entry entry, Consumer<Path> copied, Consumer<Problem> refused) {
        send(
                () -> Upkeep.duplicate(entry.path()),
                copy -> {
                    compare();
                    copied.accept(copy);
                },
                refused);
    }

    /**
     * Moves a document to the bin.
     *
     * @param entry the document
     * @param binned is told what {@link #putBack} needs
     * @param refused is told why it lies where it lay
     */
    public void bin(Entry entry, Consumer<Moved> binned, Consumer<Problem> refused) {
        Path root = holdings.folder().orElseThrow();
        send(
                () -> bin.take(entry.path(), root, LocalDateTime.now()),
                moved -> {
                    went(moved, false);
                    binned.accept(moved);
                },
                refused);
    }

    /**
     * Puts back what was moved to the bin.
     *
     * @param binned what was moved
     * @param refused is told why it is still there
     */
    public void putBack(Moved binned, Consumer<Problem> refused) {
        send(
                () -> Bin.putBack(binned),
                back -> {
                    tell(binned.from(), Optional.of(back.to()));
                    compare();
                },
                refused);
    }

    private void went(Moved moved, boolean stays) {
        tell(moved.from(), stays ? Optional.of(moved.to()) : Optional.empty());
        compare();
    }

    private <T> void send(Callable<T> work, Consumer<T> done, Consumer<Problem> refused) {
        disk.send(work, done, e -> {
            switch (e) {
                case FileAlreadyExistsException _ -> refused.accept(Problem.of("library.name.taken"));
                case AccessDeniedException _ -> refused.accept(Problem.of("library.closed"));
                case NoSuchFileException _ -> {
                    refused.accept(Problem.of("library.vanished"));
                    compare();
                }
                case IOException failed -> refused.accept(Failure.writing(failed));
                default -> unforeseen(e);
            }
        });
    }

    private void listen(Optional<Follower> follower) {
        if (ears.isEmpty() && follower.isPresent()) {
            ears = follower;
            vigil = Optional.of(Vigil.keep("library-follower", follower.get()::await, home, this::compare));
        }
    }

    private void deafen() {
        vigil.ifPresent(Vigil::close);
        ears.ifPresent(Follower::close);
        vigil = Optional.empty();
        ears = Optional.empty();
    }

    private void tell(Holdings next) {
        holdings = next;
        List.copyOf(listeners).forEach(listener -> listener.accept(next));
    }

    private void tell(Path from, Optional<Path> to) {
        List.copyOf(followers).forEach(follower -> follower.accept(from, to));
    }

    private void shut() {
        if (library != null) {
            library.close();
            library = null;
        }
    }

    private void unforeseen(Throwable e) {
        comparing = false;
        throw new IllegalStateException("the library", e);
    }

    /** Ends what it keeps going; the index is closed when it comes to that. */
    @Override
    public void close() {
        visit++;
        deafen();
        holdings = Holdings.NONE;
        index.send(
                () -> {
                    shut();
                    return true;
                },
                _ -> {},
                this::unforeseen);
    }
}
