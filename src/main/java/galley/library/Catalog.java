package galley.library;

import galley.article.Status;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The index of a library: an SQLite file with a row for each document that was read, and the words of it in FTS5, which keeps where they
 * stand and not the text. It may be shared with another Galley; what one writes the other finds under the same row.
 */
final class Catalog implements AutoCloseable {

    /** Of the tables, and of what is read of a document: raised, it has every index made anew. */
    static final int VERSION = 1;

    private static final int PATIENCE = 2_000;
    private static final String BETWEEN = "\n";

    private static final List<String> TABLES = List.of(
            "CREATE TABLE entry (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, nanos INTEGER NOT NULL,"
                    + " headline TEXT NOT NULL, kicker TEXT NOT NULL, status TEXT NOT NULL, words INTEGER NOT NULL,"
                    + " language TEXT NOT NULL, desk TEXT NOT NULL, bylines TEXT NOT NULL, slug TEXT NOT NULL,"
                    + " people TEXT NOT NULL)",
            "CREATE VIRTUAL TABLE word USING fts5(text, content='', contentless_delete=1,"
                    + " tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
            "PRAGMA user_version = " + VERSION);

    private static final String FIELDS =
            "path, size, nanos, headline, kicker, status, words, language, desk, bylines, slug, people";

    private static final String PUT = "INSERT INTO entry (" + FIELDS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET size = excluded.size,"
            + " nanos = excluded.nanos, headline = excluded.headline, kicker = excluded.kicker, status = excluded.status,"
            + " words = excluded.words, language = excluded.language, desk = excluded.desk, bylines = excluded.bylines,"
            + " slug = excluded.slug, people = excluded.people RETURNING id";

    private final Connection connection;
    private final Path root;

    private Catalog(Connection connection, Path root) {
        this.connection = connection;
        this.root = root;
    }

    /**
     * {@return the index in a file, with nothing in it where there was none}
     *
     * @param file where it lies; its folder is there
     * @param root the folder of the library
     * @throws SQLException if it cannot be used: it is locked, damaged, or of another version
     */
    static Catalog in(Path file, Path root) throws SQLException {
        return opened(file.toString(), root);
    }

    /** {@return an index that is kept nowhere} */
    static Catalog inMemory(Path root) throws SQLException {
        return opened(":memory:", root);
    }

    private static Catalog opened(String place, Path root) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        // A power cut may cost the last documents that were read, never the file.
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(PATIENCE);
        Connection connection = config.createConnection("jdbc:sqlite:" + place);
        try {
            Catalog catalog = new Catalog(connection, root);
            catalog.prepare();
            return catalog;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void prepare() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version;
            try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
                version = row.getInt(1);
            }
            if (version == 0) {
                statement.execute("BEGIN IMMEDIATE");
                for (String table : TABLES) {
                    statement.execute(table);
                }
                statement.execute("COMMIT");
            } else if (version != VERSION) {
                throw new SQLException("the index is of version " + version);
            }
        }
    }

    /**
     * Tells every document in it.
     *
     * @param told is given each, and its row
     */
    void all(ObjLongConsumer<Entry> told) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, " + FIELDS + " FROM entry")) {
            while (row.next()) {
                told.accept(entry(row), row.getLong(1));
            }
        } catch (IllegalArgumentException e) {
            throw new SQLException("no path, or no status", e);
        }
    }

    private Entry entry(ResultSet row) throws SQLException {
        int at = 2;
        return new Entry(
                root.resolve(row.getString(at++)),
                new Stamp(row.getLong(at++), row.getLong(at++)),
                row.getString(at++),
                row.getString(at++),
                Status.valueOf(row.getString(at++)),
                row.getInt(at++),
                row.getString(at++),
                row.getString(at++),
                List.of(row.getString(at++).split(BETWEEN)),
                row.getString(at++),
                List.of(row.getString(at).split(BETWEEN)),
                Optional.empty());
    }

    /**
     * Puts documents in, in place of what was there of them; all or none.
     *
     * @param reads what was read
     * @return their rows
     */
    Map<Path, Long> put(List<Read> reads) throws SQLException {
        Map<Path, Long> rows = new TreeMap<>();
        atOnce(() -> {
            try (PreparedStatement entry = connection.prepareStatement(PUT);
                    PreparedStatement word =
                            connection.prepareStatement("INSERT OR REPLACE INTO word (rowid, text) VALUES (?, ?)")) {
                for (Read read : reads) {
                    long row = put(entry, read.entry());
                    word.setLong(1, row);
                    word.setString(2, read.text());
                    word.executeUpdate();
                    rows.put(read.entry().path(), row);
                }
            }
        });
        return rows;
    }

    private long put(PreparedStatement statement, Entry entry) throws SQLException {
        int at = 1;
        statement.setString(at++, kept(entry.path()));
        statement.setLong(at++, entry.stamp().size());
        statement.setLong(at++, entry.stamp().nanos());
        statement.setString(at++, entry.headline());
        statement.setString(at++, entry.kicker());
        statement.setString(at++, entry.status().name());
        statement.setInt(at++, entry.words());
        statement.setString(at++, entry.language());
        statement.setString(at++, entry.desk());
        statement.setString(at++, String.join(BETWEEN, entry.bylines()));
        statement.setString(at++, entry.slug());
        statement.setString(at, String.join(BETWEEN, entry.people()));
        try (ResultSet row = statement.executeQuery()) {
            return row.getLong(1);
        }
    }

    /** Takes documents out; one that is not in it is no matter. */
    void remove(List<Path> paths) throws SQLException {
        atOnce(() -> {
            try (PreparedStatement word = connection.prepareStatement(
                            "DELETE FROM word WHERE rowid = (SELECT id FROM entry WHERE path = ?)");
                    PreparedStatement entry = connection.prepareStatement("DELETE FROM entry WHERE path = ?")) {
                for (Path path : paths) {
                    word.setString(1, kept(path));
                    word.executeUpdate();
                    entry.setString(1, kept(path));
                    entry.executeUpdate();
                }
            }
        });
    }

    /** {@return the rows of the documents that a query asks for} */
    BitSet matching(Query query) throws SQLException {
        BitSet rows = new BitSet();
        try (PreparedStatement statement = connection.prepareStatement("SELECT rowid FROM word WHERE word MATCH ?")) {
            statement.setString(1, query.match());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.set(Math.toIntExact(row.getLong(1)));
                }
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private String kept(Path path) {
        return root.relativize(path).toString();
    }

    /** {@return whether an index failed because of what is in its file, so that the file is of no use to anyone} */
    static boolean makesNoSense(Throwable why) {
        return why instanceof SQLException
                && (!(why instanceof SQLiteException failed)
                        || switch (SQLiteErrorCode.getErrorCode(failed.getResultCode().code & 0xff)) {
                            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_ERROR, SQLITE_MISMATCH -> true;
                            default -> false;
                        });
    }

    private interface Change {
        void make() throws SQLException;
    }

    private void atOnce(Change change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                change.make();
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        }
    }
}
