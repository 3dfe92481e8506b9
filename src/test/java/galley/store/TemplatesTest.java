package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Brief;
import galley.article.Field;
import galley.article.Requirement;
import galley.article.Skeleton;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.store.Templates.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    @TempDir
    private Path folder;

    private Templates templates;

    @BeforeEach
    void inAFolderThatIsNotThere() {
        templates = new Templates(folder.resolve("data").resolve("templates"));
    }

    @Test
    void thoseOfTheProgramAreDocumentsByTheSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ArticleJson.schema(), InputFormat.JSON);
        for (String name : Templates.SHIPPED) {
            String document = Files.readString(Path.of("assets", "templates", name + ".galley"));
            assertEquals(List.of(), schema.validate(document, InputFormat.JSON), name);
            assertEquals(document, ArticleJson.write(article(shipped(name))), name + " is as Galley would write it");
        }
        try (var files = Files.list(Path.of("assets", "templates"))) {
            assertEquals(Templates.SHIPPED.size(), files.count());
        }
    }

    @Test
    void eachAsksForWhatCanBeGivenAndAdvisesInTheNotebookAlone() {
        for (String name : Templates.SHIPPED) {
            Article article = article(shipped(name));
            Brief brief = article.metadata().notebook().brief();
            assertEquals(name, brief.template());
            assertFalse(article.metadata().notebook().notes().isBlank(), name);
            assertEquals(
                    brief.requirements().size(),
                    brief.requirements().stream()
                            .map(Requirement::field)
                            .distinct()
                            .count(),
                    name + " asks for a field twice");
            brief.shortfalls(article).forEach(shortfall -> assertTrue(shortfall.isMissing(), name + " is too long"));
            assertTrue(
                    brief.of(Field.HEADLINE).isPresent() && brief.of(Field.BODY).isPresent(), name);
            assertEquals(brief.of(Field.STANDFIRST).isPresent(), article.body().block(1) instanceof Block.Standfirst);
            article.body().blocks().stream()
                    .filter(block -> !(block instanceof Block.Heading))
                    .forEach(block -> assertTrue(block.text().isEmpty(), name + ": " + block));
        }
    }

    @Test
    void anArticleFilledInFallsShortOfNone() {
        Article full = Specimens.all().get("every-kind");
        for (String name : Templates.SHIPPED) {
            Brief brief = article(shipped(name)).metadata().notebook().brief();
            assertEquals(
                    List.of(),
                    brief.shortfalls(full).stream()
                            .filter(Requirement.Shortfall::isMissing)
                            .toList(),
                    name);
        }
    }

    @Test
    void onesOwnIsKeptFoundRenamedAndTakenAway() throws IOException {
        assertEquals(Templates.SHIPPED.size(), templates.all().templates().size());
        templates.save(Skeleton.of(Specimens.harbourBridge(), "Bridges & ferries", false));
        templates.save(Skeleton.of(Specimens.harbourBridge(), "bridges: ferries", true));
        assertEquals(List.of("Bridges & ferries", "bridges: ferries"), own());
        templates.save(Skeleton.of(Specimens.harbourBridge(), "BRIDGES & ferries", true));
        assertEquals(2, own().size(), "one of the same name is replaced");
        Template template = last();
        templates.rename(template, "Zebra crossings");
        assertEquals("Zebra crossings", last().name());
        assertEquals(template.file(), last().file());
        templates.remove(last());
        assertEquals(List.of("BRIDGES & ferries"), own());
        Path file = template.file().orElseThrow();
        assertTrue(Files.exists(file.resolveSibling("removed").resolve(file.getFileName())));
    }

    @Test
    void oneTakenAwayTakesThePlaceOfNoneBefore() throws IOException {
        for (boolean withText : new boolean[] {true, false}) {
            templates.save(Skeleton.of(Specimens.harbourBridge(), "Mine", withText));
            templates.remove(last());
        }
        try (Stream<Path> removed =
                Files.list(folder.resolve("data").resolve("templates").resolve("removed"))) {
            assertEquals(
                    List.of("mine-2.galley", "mine.galley"),
                    removed.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aDamagedOneIsListedAndSaysWhy() throws IOException {
        templates.save(Skeleton.of(Specimens.harbourBridge(), "Mine", false));
        Path file = last().file().orElseThrow();
        Files.writeString(file, "{\"format\":");
        assertEquals("mine", last().name());
        assertInstanceOf(Opened.Refused.class, last().opened());
        Files.writeString(file.resolveSibling("notes.txt"), "no template");
        Files.createDirectories(file.resolveSibling("folder.galley"));
        assertEquals(List.of("mine"), own());
        templates.remove(last());
        assertEquals(List.of(), own());
    }

    @Test
    void aFolderThatIsNoneSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Templates.Found found = new Templates(file).all();
        assertEquals(Templates.SHIPPED.size(), found.templates().size());
        assertEquals("store.templates.unread", found.problem().orElseThrow().key());
    }

    @Test
    void theyLieWhereTheSystemHasThem() {
        Map<String, String> linux = Map.of("user.home", "/home/ines", "os.name", "Linux");
        assertEquals(Path.of("/home/ines/.local/share/galley/templates"), TemplatesPlace.of(linux::get, _ -> null));
        assertEquals(
                Path.of("/data/galley/templates"),
                TemplatesPlace.of(linux::get, Map.of("XDG_DATA_HOME", "/data")::get));
        assertEquals(
                Path.of("/home/ines/.local/share/galley/templates"),
                TemplatesPlace.of(linux::get, Map.of("XDG_DATA_HOME", "relative")::get));
        assertEquals(
                Path.of("/elsewhere"), TemplatesPlace.of(Map.of("galley.templates", "/elsewhere")::get, _ -> null));
        Map<String, String> mac = Map.of("user.home", "/Users/ines", "os.name", "Mac OS X");
        assertEquals(
                Path.of("/Users/ines/Library/Application Support/Galley/templates"),
                TemplatesPlace.of(mac::get, _ -> null));
    }

    private List<String> own() {
        return templates.all().templates().stream()
                .filter(template -> template.file().isPresent())
                .map(Template::name)
                .toList();
    }

    private Template last() {
        return templates.all().templates().getLast();
    }

    private static Template shipped(String name) {
        return Templates.shipped().stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Article article(Template template) {
        return Optional.of(template.opened())
                .map(opened -> opened instanceof Opened.Ok(Article article) ? article : null)
                .orElseThrow();
    }
}
