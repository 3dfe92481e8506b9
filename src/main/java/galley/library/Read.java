package galley.library;

import galley.article.Article;
import galley.article.Block;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.SetAside;
import galley.article.WordCount;
import galley.format.json.Opened;
import galley.store.DocumentFile;
import galley.words.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a document.
 *
 * @param entry how it is listed
 * @param text all its words, those of its metadata too, as the index keeps them
 */
record Read(Entry entry, String text) {

    /** {@return what a document holds; one that cannot be read is an entry that says why} */
    static Read of(Path path, Stamp stamp) {
        try {
            return switch (new DocumentFile(path).open()) {
                case Opened.Ok(Article article) -> of(path, stamp, article);
                case Opened.Refused(Problem problem) -> unread(path, stamp, problem);
            };
        } catch (RuntimeException | StackOverflowError e) {
            // A mistake of ours over one document is no reason to list no other.
            return unread(path, stamp, Problem.of("library.unforeseen", e.getClass().getSimpleName()));
        }
    }

    private static Read unread(Path path, Stamp stamp, Problem problem) {
        return new Read(Entry.unread(path, stamp, problem), Spelling.of(DocumentName.of(path)));
    }

    static Read of(Path path, Stamp stamp, Article article) {
        Metadata metadata = article.metadata();
        List<String> bylines = metadata.bylines().stream().map(Byline::name).toList();
        Entry entry = new Entry(
                path,
                stamp,
                article.body().block(0).text().string(),
                metadata.kicker(),
                unquoted(metadata.unknown().getOrDefault("status", "")),
                WordCount.count(article.body()),
                metadata.language(),
                unquoted(metadata.unknown().getOrDefault("desk", "")),
                bylines,
                metadata.slug(),
                bylines,
                Optional.empty());
        return new Read(entry, Spelling.of(text(DocumentName.of(path), article)));
    }

    private static String text(String name, Article article) {
        StringBuilder text = new StringBuilder();
        for (Block block : article.body().blocks()) {
            line(text, block.text().string());
            switch (block) {
                case Block.Figure figure -> {
                    line(text, figure.picture());
                    line(text, figure.alternative());
                    line(text, figure.credit());
                }
                case Block.Embed embed -> line(text, embed.address());
                default -> {}
            }
        }
        Metadata metadata = article.metadata();
        line(text, name);
        line(text, metadata.kicker());
        for (Byline byline : metadata.bylines()) {
            line(text, byline.name());
            line(text, byline.role());
            line(text, byline.biography());
        }
        line(text, metadata.dateline());
        line(text, metadata.slug());
        metadata.keywords().forEach(keyword -> line(text, keyword));
        line(text, metadata.notes());
        metadata.setAside().stream().map(SetAside::text).forEach(aside -> line(text, aside));
        metadata.unknown().values().forEach(value -> line(text, value));
        return text.toString();
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }

    private static String unquoted(String json) {
        return json.startsWith("\"") && json.endsWith("\"") && json.length() > 1
                ? json.substring(1, json.length() - 1)
                : "";
    }
}
