package galley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents of a folder as they are known, and the index that finds words in them. It is told what is on the disk and does not look
 * there itself. It is used by one thread at a time.
 *
 * <p>An index that fails is made anew; one that cannot be made, because it is locked or its disk is full, is kept in memory; and where there is
 * no SQLite at all, titles and names are searched. None of this is an error to anyone: the files are the truth.
 */
final class Library implements AutoCloseable {

    private static final Comparator<Entry> LATEST = Comparator.comparingLong(
                    (Entry entry) -> entry.stamp().nanos())
            .reversed()
            .thenComparing(Entry::path);

    /** The row of a document that no index has. */
    private static final long NONE = -1;

    /** The row of a document whose index was lost: it must be read again. */
    private static final long LOST = -2;

    private record Row(Entry entry, long id) {}

    private final Path root;
    private final Path file;
    private final Map<Path, Row> rows = new HashMap<>();
    private List<Entry> sorted = List.of();
    private Optional<Catalog> catalog;
    private boolean repaired;

    /**
     * Opens the library of a folder, as it was known when it was open last.
     *
     * @param root the folder
     * @param cache where indexes lie
     */
    Library(Path root, Path cache) {
        this.root = root;
        this.file = CachePlace.index(cache, root);
        catalog = open();
        sort();
    }

    private Optional<Catalog> open() {
        try {
            Files.createDirectories(file.getParent());
            return Optional.of(known(Catalog.in(file, root)));
        } catch (SQLException | IOException | LinkageError e) {
            return anew(e);
        }
    }

    private Catalog known(Catalog opened) throws SQLException {
        try {
            Map<Path, Row> found = new HashMap<>();
            opened.all((entry, id) -> found.put(entry.path(), new Row(entry, id)));
            rows.putAll(found);
            return opened;
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
    }

    /** An index in place of one that cannot be used; a file that another Galley holds, or that the disk does not give, is left alone. */
    private Optional<Catalog> anew(Throwable why) {
        if (!repaired && Catalog.makesNoSense(why)) {
            repaired = true;
            try {
                delete();
                return Optional.of(Catalog.in(file, root));
            } catch (SQLException | IOException | LinkageError e) {
                // Then without a file.
            }
        }
        try {
            return Optional.of(Catalog.inMemory(root));
        } catch (SQLException | LinkageError e) {
            return Optional.empty();
        }
    }

    private void delete() throws IOException {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
    }

    /** What was known stays listed; the words of it must be read again. */
    private void lose(Catalog failed, SQLException why) {
        try {
            failed.close();
        } catch (SQLException e) {
            // It is of no use any more.
        }
        rows.replaceAll((_, row) -> row.id() == NONE ? row : new Row(row.entry(), LOST));
        catalog = anew(why);
    }

    /** {@return the documents, the one that was changed last first} */
    List<Entry> entries() {
        return sorted;
    }

    /**
     * {@return the documents a query asks for, the one that was changed last first}
     *
     * @param typed what a person typed
     */
    List<Entry> matching(String typed) {
        Query query = Query.of(typed);
        if (query.isEmpty()) {
            return sorted;
        }
        BitSet found = found(query);
        return sorted.stream()
                .filter(entry -> {
                    long id = rows.get(entry.path()).id();
                    return id < 0 ? query.isIn(entry) : found.get((int) id);
                })
                .toList();
    }

    private BitSet found(Query query) {
        if (catalog.isPresent()) {
            try {
                return catalog.get().matching(query);
            } catch (SQLException e) {
                lose(catalog.get(), e);
            }
        }
        return new BitSet();
    }

    /**
     * Compares what is known with what is on the disk, and forgets what is no more.
     *
     * @param seen what is on the disk
     * @return what must be read
     */
    List<Path> outdated(Seen seen) {
        List<Path> gone = rows.keySet().stream()
                .filter(path -> !seen.documents().containsKey(path))
                .toList();
        if (!gone.isEmpty()) {
            rows.keySet().removeAll(gone);
            catalog.ifPresent(index -> {
                try {
                    index.remove(gone);
                } catch (SQLException e) {
                    lose(index, e);
                }
            });
            sort();
        }
        List<Path> outdated = new ArrayList<>();
        seen.documents().forEach((path, stamp) -> {
            Row row = rows.get(path);
            if (row == null || !row.entry().stamp().equals(stamp) || row.id() == LOST || mayBeBetter(row.entry())) {
                outdated.add(path);
            }
        });
        return outdated;
    }

    /** A file that the system would not give may be readable now, and look the same; a damaged one stays so until it is changed. */
    private static boolean mayBeBetter(Entry entry) {
        return entry.problem()
                .filter(problem -> problem.key().startsWith("store."))
                .isPresent();
    }

    /**
     * Takes in what was read.
     *
     * @param reads what was read
     */
    void take(List<Read> reads) {
        Map<Path, Long> ids = put(reads);
        for (Read read : reads) {
            Path path = read.entry().path();
            rows.put(path, new Row(read.entry(), ids.getOrDefault(path, NONE)));
        }
        sort();
    }

    /** What could not be read is in no index: a later Galley may read it. */
    private Map<Path, Long> put(List<Read> reads) {
        List<Read> whole =
                reads.stream().filter(read -> read.entry().problem().isEmpty()).toList();
        for (int attempt = 0; attempt < 2 && catalog.isPresent(); attempt++) {
            try {
                return catalog.get().put(whole);
            } catch (SQLException e) {
                lose(catalog.get(), e);
            }
        }
        return Map.of();
    }

    /** {@return whether documents must be read again because their index was lost} */
    boolean isIncomplete() {
        return rows.values().stream().anyMatch(row -> row.id() == LOST);
    }

    /** {@return everyone whose name is kept in a document, the one named most often first} */
    List<String> names() {
        Map<String, Integer> uses = new HashMap<>();
        rows.values()
                .forEach(row ->
                        row.entry().people().stream().distinct().forEach(name -> uses.merge(name, 1, Integer::sum)));
        return uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void sort() {
        sorted = rows.values().stream().map(Row::entry).sorted(LATEST).toList();
    }

    @Override
    public void close() {
        catalog.ifPresent(index -> {
            try {
                index.close();
            } catch (SQLException e) {
                // The next one makes it anew if it must.
            }
        });
        catalog = Optional.empty();
    }
}
