package galley.store;

import galley.article.Article;
import galley.article.Skeleton;
import galley.article.Slug;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.words.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What articles begin as: the templates that come with the program, and one's own, each a document like any other in one folder. A template is called
 * what its brief says. None is ever deleted here: one that is taken away lies in a folder beside.
 */
public final class Templates {

    /** Those that come with the program, in the order they are shown. */
    public static final List<String> SHIPPED =
            List.of("news-story", "interview", "live-report", "opinion", "listicle", "press-release", "correction");

    private static final String ENDING = ".galley";
    private static final String REMOVED = "removed";

    private final Path folder;

    /**
     * Names the folder of one's own.
     *
     * @param folder where they lie; it need not be there
     */
    public Templates(Path folder) {
        this.folder = folder;
    }

    /**
     * One template.
     *
     * @param name what it is called: one of {@link #SHIPPED}, or as the person said
     * @param file where it lies; empty for one that comes with the program
     * @param opened the article, or why there is none
     */
    public record Template(String name, Optional<Path> file, Opened opened) {}

    /**
     * What was found.
     *
     * @param templates those of the program, then one's own by name
     * @param problem why one's own could not be looked for
     */
    public record Found(List<Template> templates, Optional<Problem> problem) {}

    /** {@return all templates}; a file that is damaged is one too, and says why */
    public Found all() {
        List<Template> found = new ArrayList<>(shipped());
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .map(Templates::own)
                    .sorted(Comparator.comparing(template -> template.name().toLowerCase(Locale.ROOT)))
                    .forEach(found::add);
        } catch (NoSuchFileException _) {
            return new Found(found, Optional.empty());
        } catch (IOException | UncheckedIOException e) {
            return new Found(found, Optional.of(Problem.of("store.templates.unread")));
        }
        return new Found(found, Optional.empty());
    }

    /** {@return the templates that come with the program} */
    public static List<Template> shipped() {
        return SHIPPED.stream()
                .map(name -> new Template(name, Optional.empty(), resource(name)))
                .toList();
    }

    private static Opened resource(String name) {
        try (InputStream in = Templates.class.getResourceAsStream("/assets/templates/" + name + ENDING)) {
            return ArticleJson.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the templates are part of the program", e);
        }
    }

    private static Template own(Path file) {
        Opened opened = new DocumentFile(file).open();
        String said = opened instanceof Opened.Ok(Article article)
                ? article.metadata().notebook().brief().template().strip()
                : "";
        String named = file.getFileName().toString();
        return new Template(
                said.isEmpty() ? named.substring(0, named.length() - ENDING.length()) : said,
                Optional.of(file),
                opened);
    }

    /**
     * Keeps a template; one's own of the same name is replaced.
     *
     * @param template the article, called by its brief
     * @throws IOException if it was not kept; {@link Failure#writing} says it in a sentence
     */
    public void save(Article template) throws IOException {
        String name = template.metadata().notebook().brief().template();
        Files.createDirectories(folder);
        Optional<Path> there = all().templates().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .flatMap(one -> one.file().stream())
                .findFirst();
        new DocumentFile(there.orElseGet(() -> free(name))).save(template);
    }

    /**
     * Calls one's own by another name.
     *
     * @param template one of one's own
     * @param name what it is called then
     * @throws IOException if it is called as it was
     */
    public void rename(Template template, String name) throws IOException {
        if (template.opened() instanceof Opened.Ok(Article article)) {
            new DocumentFile(template.file().orElseThrow()).save(Skeleton.renamed(article, name));
        }
    }

    /**
     * Takes one's own away, into the folder {@code removed} beside.
     *
     * @param template one of one's own
     * @throws IOException if it is still there
     */
    public void remove(Template template) throws IOException {
        Path file = template.file().orElseThrow();
        Path aside = Files.createDirectories(folder.resolve(REMOVED));
        Files.move(file, FreeName.of(aside.resolve(file.getFileName()), ENDING));
    }

    private Path free(String name) {
        String slug = Slug.of(name, "en");
        String base = slug.isEmpty() ? "template" : slug;
        return FreeName.of(folder.resolve(base + ENDING), ENDING);
    }
}
