package galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.AlternativeHeadlines;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Brief;
import galley.article.Byline;
import galley.article.Cutting;
import galley.article.Handling;
import galley.article.Limits;
import galley.article.Metadata;
import galley.article.Notebook;
import galley.article.Picture;
import galley.article.RichText;
import galley.article.Source;
import galley.article.Speaker;
import galley.article.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a library knows, finds and forgets: over real folders and a real index. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class LibraryTest {

    @TempDir
    private Path temporary;

    private Folder folder;
    private Path cache;
    private Library library;

    @BeforeEach
    void makeFolders() throws IOException {
        folder = new Folder(Files.createDirectory(temporary.resolve("articles")));
        cache = temporary.resolve("cache");
    }

    @AfterEach
    void close() {
        if (library != null) {
            library.close();
        }
    }

    private Library opened() {
        if (library != null) {
            library.close();
        }
        library = new Library(folder.root(), cache);
        return library;
    }

    /** Reads what must be read. */
    private int update() {
        Seen seen = Seen.in(folder.root(), Seen.LIMITS);
        List<Path> outdated = library.outdated(seen);
        library.take(outdated.stream()
                .map(path -> Read.of(path, seen.documents().get(path)))
                .toList());
        return outdated.size();
    }

    private List<String> titles(String typed) {
        return library.matching(typed).stream().map(Entry::title).toList();
    }

    private void three() {
        folder.put(
                "bridge.galley",
                Folder.by("Ines Calder", Folder.article("Harbour bridge closes", "Cracks, said O’Brien.")));
        folder.put(
                "2026/budget.galley",
                Folder.by("Çelik Ünal", Folder.article("Council budget vote", "Café crème; 東京の橋 🚢 sank")));
        folder.put("meals.galley", Folder.article("School meals, part 2", "The port authority paid."));
        opened();
        assertEquals(3, update());
    }

    @Test
    void theLatestComesFirst() {
        three();
        assertEquals(List.of("School meals, part 2", "Council budget vote", "Harbour bridge closes"), titles(""));
        Entry bridge = library.entries().getLast();
        assertEquals(folder.root().resolve("bridge.galley"), bridge.path());
        assertEquals(6, bridge.words());
        assertEquals(List.of("Ines Calder"), bridge.bylines());
        assertEquals(Instant.parse("2026-11-24T12:00:00Z"), bridge.stamp().changed());
    }

    @ParameterizedTest
    @CsvSource({
        "bridge, Harbour bridge closes",
        "HARB, Harbour bridge closes",
        "bri har, Harbour bridge closes",
        "calder, Harbour bridge closes",
        "o'brien, Harbour bridge closes",
        "O’Bri, Harbour bridge closes",
        "unal, Council budget vote",
        "celi, Council budget vote",
        "creme cafe, Council budget vote",
        "budget 東京, Council budget vote",
        "の橋, Council budget vote",
        "京の, Council budget vote",
        "🚢, Council budget vote",
        "'\"port authority\"', 'School meals, part 2'",
        "“port auth, 'School meals, part 2'",
        "part 2, 'School meals, part 2'",
        "'meals, part', 'School meals, part 2'",
        "meals.galley, 'School meals, part 2'",
    })
    void findsByTheBeginningsOfWords(String typed, String found) {
        three();
        assertEquals(List.of(found), titles(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bridge budget",
                "ridge",
                "\"authority port\"",
                "\"port auth\"",
                "橋東",
                "🚂",
                "NOT bridge",
                "bridge OR meals",
                "headline:bridge",
                "NEAR(harbour closes)",
                "^harbour x"
            })
    void findsNothingElse(String typed) {
        three();
        assertEquals(List.of(), titles(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "?", "*", "( ) - ^", "' \" '", "\0", "—", "  \u00a0\t"})
    void signsAskForNothing(String typed) {
        three();
        assertEquals(3, titles(typed).size());
    }

    /** Whatever is typed is no mistake: no term of FTS5 gets through. */
    @Test
    void noQueryFails() {
        three();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String signs = "\"'*()^-+:{}[]AND OR NOT NEAR \0\ud83d\udea2\u0301é東,;“”«»\\%_ab ";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(25); n > 0; n--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            Query query = Query.of(typed.toString());
            library.matching(typed.toString());
            assertFalse(library.isIncomplete(), "seed " + seed + ": " + typed + " as " + query.match());
        }
        library.matching("a".repeat(1_000_000));
        library.matching("word ".repeat(100_000));
        assertEquals(3, titles("").size());
    }

    @Test
    void allOfTheMetadataIsFound() {
        Metadata metadata = Metadata.EMPTY
                .withKicker("Kickerword")
                .withBylines(List.of(new Byline("Namely Person", "Roleword", "Lifeword")))
                .withDateline("Placeword")
                .withSlug("slug-word")
                .withKeywords(List.of("Keyone", "Keytwo"))
                .withHeadlines(new AlternativeHeadlines("Searchword", "Socialword", "Printword"))
                .withEditorsNote("Editorword")
                .withHandling(Handling.NEW.withDesk("Deskword").withStatus(Status.IN_REVIEW))
                .withNotebook(new Notebook(
                        "Noteword",
                        List.of(new Source("Claimword", "Whoword", "linkword", true)),
                        List.of(new Cutting(List.of(new Block.Paragraph(RichText.of("Cutword"))))),
                        List.of(),
                        Brief.NONE));
        Body body = Body.of(
                new Block.Headline(RichText.of("Headline")),
                new Block.Quote(RichText.of("Quoteword")),
                new Block.Attribution(
                        new Speaker("Mara Lind", "Engineerword", "Saidword", Optional.empty(), "recordword"),
                        RichText.of("Mara Lind")),
                new Block.Figure(
                        new Picture("fileword.jpg", "Altword", false, "Creditword", "Originword", "Rightsword"),
                        RichText.of("Captionword")));
        folder.put("file-name.galley", new Article(metadata, body));
        opened();
        update();
        for (String word : List.of(
                "kicker",
                "namely",
                "rolew",
                "lifew",
                "placew",
                "slug",
                "slug-word",
                "keyone",
                "keytwo",
                "notew",
                "file-name",
                "name",
                "namely keytwo quote headl",
                "searchw",
                "socialw",
                "printw",
                "editorw",
                "deskw",
                "claimw",
                "whow",
                "linkw",
                "cutw",
                "engineerw",
                "saidw",
                "recordw",
                "filew",
                "altw",
                "creditw",
                "originw",
                "rightsw",
                "captionw")) {
            assertEquals(1, library.matching(word).size(), word);
        }
        Entry entry = library.entries().getFirst();
        assertEquals(Status.IN_REVIEW, entry.status());
        assertEquals("Deskword", entry.desk());
        assertEquals(List.of("Namely Person"), entry.bylines());
        assertEquals(List.of("Mara Lind", "Namely Person"), library.names());
        opened();
        assertEquals(List.of(entry), library.entries());
    }

    // ---- opened again, and changed on the disk

    @Test
    void openedAgainNothingIsRead() {
        three();
        List<Entry> before = library.entries();
        opened();
        assertEquals(before, library.entries());
        assertEquals(List.of("Harbour bridge closes"), titles("cracks"));
        assertEquals(0, update());
    }

    @Test
    void whatChangedOnTheDiskIsReadAndWhatIsGoneForgotten() throws IOException {
        three();
        folder.put("meals.galley", Folder.article("School dinners", "Something else"));
        folder.put("new.galley", Folder.article("New", "Brand new"));
        Files.delete(folder.root().resolve("bridge.galley"));
        assertEquals(2, update());
        assertEquals(List.of("New", "School dinners", "Council budget vote"), titles(""));
        assertEquals(List.of(), titles("meals part"));
        assertEquals(List.of("School dinners"), titles("else"));
        assertEquals(List.of(), titles("cracks"));
        opened();
        assertEquals(List.of("New", "School dinners", "Council budget vote"), titles(""));
        assertEquals(List.of(), titles("cracks"));
        assertEquals(List.of("School dinners"), titles("else"));
    }

    @Test
    void namesComeByUse() {
        folder.put("a.galley", Folder.by("Rare", Folder.article("A", "a")));
        folder.put("b.galley", Folder.by("Often", Folder.article("B", "b")));
        folder.put("c.galley", Folder.by("Often", Folder.article("C", "c")));
        opened();
        update();
        assertEquals(List.of("Often", "Rare"), library.names());
        opened();
        assertEquals(List.of("Often", "Rare"), library.names());
    }

    // ---- indexes that are of no use

    private Path index() throws IOException {
        try (var files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void assertMadeAnew() {
        opened();
        assertEquals(List.of(), library.entries());
        assertEquals(3, update());
        assertEquals(List.of("Harbour bridge closes"), titles("cracks"));
        opened();
        assertEquals(3, library.entries().size());
        assertEquals(0, update());
    }

    @Test
    void anIndexOfAnotherVersionIsMadeAnew() throws Exception {
        three();
        library.close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + index());
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA user_version = " + (Catalog.VERSION + 1));
        }
        assertMadeAnew();
    }

    @Test
    void anIndexWithOtherTablesIsMadeAnew() throws Exception {
        three();
        library.close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + index());
                Statement statement = other.createStatement()) {
            statement.execute("DROP TABLE entry");
        }
        assertMadeAnew();
    }

    @Test
    void anIndexThatIsNoneIsMadeAnew() throws IOException {
        three();
        library.close();
        Files.writeString(index(), "this is no database ".repeat(1_000));
        assertMadeAnew();
    }

    @Test
    void aTruncatedIndexIsMadeAnew() throws IOException {
        for (int i = 0; i < 30; i++) {
            folder.put("more-" + i + ".galley", Folder.article("More " + i, "word ".repeat(2_000) + i));
        }
        opened();
        update();
        library.close();
        byte[] bytes = Files.readAllBytes(index());
        Files.write(index(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        opened();
        update();
        library.matching("wor");
        update();
        assertEquals(30, library.entries().size());
        assertEquals(30, library.matching("wor").size());
    }

    @Test
    void anIndexThatBreaksWhileItIsUsedIsMadeAnew() throws Exception {
        three();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + index());
                Statement statement = other.createStatement()) {
            statement.execute("DROP TABLE word");
        }
        library.matching("cracks");
        assertTrue(library.isIncomplete());
        assertEquals(3, library.entries().size(), "what was known stays listed");
        assertEquals(3, update());
        assertEquals(List.of("Harbour bridge closes"), titles("cracks"));
    }

    @Test
    void twoLibrariesShareOneIndex() {
        three();
        try (Library second = new Library(folder.root(), cache)) {
            assertEquals(library.entries(), second.entries());
            folder.put("new.galley", Folder.article("New", "Brand new"));
            update();
            Seen seen = Seen.in(folder.root(), Seen.LIMITS);
            List<Path> outdated = second.outdated(seen);
            second.take(outdated.stream()
                    .map(path -> Read.of(path, seen.documents().get(path)))
                    .toList());
            assertEquals(1, second.matching("brand").size());
            assertEquals(List.of("New"), titles("brand"));
        }
    }

    @Test
    void aLockedIndexIsLeftAloneAndAllIsFoundWithoutIt() throws Exception {
        three();
        library.close();
        byte[] before = Files.readAllBytes(index());
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + index());
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            opened();
            assertEquals(3, update(), "it reads the files");
            assertEquals(List.of("Harbour bridge closes"), titles("cracks"));
            statement.execute("COMMIT");
        }
        assertEquals(before.length, Files.size(index()));
        opened();
        assertEquals(0, update(), "the index is as it was");
    }

    @Test
    void whereNoIndexCanLieAllIsFoundWithoutOne() throws IOException {
        cache = Files.writeString(temporary.resolve("a-file"), "in the way").resolve("cache");
        folder.put("bridge.galley", Folder.article("Harbour bridge closes", "Cracks"));
        opened();
        assertEquals(1, update());
        assertEquals(List.of("Harbour bridge closes"), titles("crack"));
    }

    // ---- hostile documents

    @Test
    void whatCannotBeReadIsListedAsSuch() throws IOException {
        byte[] binary = new byte[100_000];
        new Random(1).nextBytes(binary);
        folder.put("binary.galley", binary);
        folder.put("empty.galley", new byte[0]);
        byte[] whole = Files.readAllBytes(folder.put("whole.galley", Folder.article("Whole", "All of it")));
        folder.put("truncated.galley", java.util.Arrays.copyOf(whole, whole.length - 20));
        Files.createDirectory(folder.root().resolve("folder.galley"));
        try (var huge = new java.io.RandomAccessFile(
                folder.put("huge.galley", new byte[1]).toFile(), "rw")) {
            huge.setLength(Limits.LARGEST_FILE + 1);
        }
        opened();
        assertEquals(5, update());
        assertEquals(
                Map.of(
                        "huge",
                        "store.too-large",
                        "truncated",
                        "json.cut",
                        "empty",
                        "json.empty",
                        "binary",
                        "json.encoding"),
                library.entries().stream()
                        .filter(entry -> entry.problem().isPresent())
                        .collect(Collectors.toMap(
                                Entry::title, entry -> entry.problem().get().key())));
        assertEquals(List.of("truncated"), titles("trunc"), "they are found by their names");
        assertEquals(List.of("Whole"), titles("all of it"));
    }

    @Test
    void aDamagedDocumentIsReadAgainOnlyWhenItChanged() {
        folder.put("one.galley", "no".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        opened();
        assertEquals(1, update());
        assertEquals(0, update());
        folder.put("one.galley", Folder.article("Repaired", "Whole again"));
        assertEquals(1, update());
        assertEquals(List.of("Repaired"), titles("again"));
    }

    @Test
    void hugeMetadataIsFoundWholeAndListedByItsBeginning() {
        String huge = "long ".repeat(20_000);
        Article article = new Article(
                Metadata.EMPTY
                        .withKicker(huge)
                        .withSlug(huge + "slugend")
                        .withNotebook(Notebook.EMPTY.withNotes(huge + " noteend"))
                        .withBylines(List.of(Byline.of(huge), Byline.of("B\nC"), Byline.of(""))),
                Body.of(
                        new Block.Headline(RichText.of(huge + "headend")),
                        new Block.Paragraph(RichText.of("x".repeat(100_000)))));
        folder.put("huge.galley", article);
        opened();
        update();
        Entry entry = library.entries().getFirst();
        assertTrue(entry.headline().length() <= 300
                && entry.kicker().length() <= 300
                && entry.slug().length() <= 300);
        assertEquals(
                List.of("B C"),
                library.names().stream().filter(name -> name.startsWith("B")).toList());
        for (String end : List.of("slugend", "noteend", "headend", "xxxx", "x".repeat(119))) {
            assertEquals(1, library.matching(end).size(), end);
        }
        List<Entry> before = library.entries();
        opened();
        assertEquals(before, library.entries());
    }

    @Test
    void namesOfFilesMayBeOfAnyLetters() throws IOException {
        List<String> names = List.of(
                "it's \"quoted\".galley",
                "100% _like_ ?.galley",
                "emoji 🚢👩‍👩‍👧.galley",
                "line\nbreak.galley",
                "ünïcödé.galley",
                "العربية.galley",
                "' OR 1=1; DROP TABLE entry; --.galley",
                "UPPER.GALLEY");
        for (String name : names) {
            folder.put(name, Folder.article("", "Text of it"));
        }
        opened();
        assertEquals(names.size(), update());
        assertEquals(names.size(), library.matching("text").size());
        opened();
        assertEquals(0, update());
        assertEquals(names.size(), library.entries().size());
        assertEquals("UPPER", library.entries().getFirst().title());
        for (Path path : library.entries().stream().map(Entry::path).toList()) {
            Files.delete(path);
        }
        update();
        assertEquals(List.of(), library.entries());
    }

    @Test
    void timesMayBeOfAnyYear() throws IOException {
        for (String time : List.of("1960-01-01T00:00:00Z", "2200-01-01T00:00:00.123456789Z")) {
            Path path = folder.put(time.substring(0, 4) + ".galley", Folder.article(time, "x"));
            Files.setLastModifiedTime(path, FileTime.from(Instant.parse(time)));
        }
        opened();
        update();
        assertEquals(
                List.of("2200", "1960"),
                library.entries().stream()
                        .map(entry -> entry.stamp().changed().toString().substring(0, 4))
                        .toList());
        opened();
        assertEquals(0, update());
    }
}
