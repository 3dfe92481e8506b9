package galley.library;

import galley.article.AlternativeHeadlines;
import galley.article.Article;
import galley.article.Block;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.Notebook;
import galley.article.Picture;
import galley.article.Speaker;
import galley.article.WordCount;
import galley.format.json.Opened;
import galley.store.DocumentFile;
import galley.words.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
            return unread(
                    path, stamp, Problem.of("library.unforeseen", e.getClass().getSimpleName()));
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
                metadata.handling().status(),
                WordCount.count(article.body()),
                metadata.language(),
                metadata.handling().desk(),
                bylines,
                metadata.slug(),
                Stream.concat(bylines.stream(), speakers(article)).distinct().toList(),
                Optional.empty());
        return new Read(entry, Spelling.of(text(path.getFileName().toString(), article)));
    }

    private static Stream<String> speakers(Article article) {
        return article.body().blocks().stream()
                .map(block -> block instanceof Block.Attribution attribution
                        ? attribution.speaker().name()
                        : "");
    }

    private static String text(String name, Article article) {
        StringBuilder text = new StringBuilder();
        article.body().blocks().forEach(block -> add(text, block));
        line(text, name);
        add(text, article.metadata());
        add(text, article.metadata().notebook());
        return text.toString();
    }

    private static void add(StringBuilder text, Block block) {
        line(text, block.text().string());
        switch (block) {
            case Block.Figure figure -> add(text, figure.picture());
            case Block.Attribution attribution -> add(text, attribution.speaker());
            case Block.Embed embed -> line(text, embed.address());
            default -> {}
        }
    }

    private static void add(StringBuilder text, Picture picture) {
        line(text, picture.file(), picture.alternative(), picture.credit(), picture.source(), picture.rights());
    }

    private static void add(StringBuilder text, Speaker speaker) {
        line(text, speaker.name(), speaker.role(), speaker.saidTo(), speaker.recording());
    }

    private static void add(StringBuilder text, Metadata metadata) {
        AlternativeHeadlines headlines = metadata.headlines();
        line(text, metadata.kicker(), headlines.search(), headlines.social(), headlines.print());
        metadata.bylines().forEach(byline -> line(text, byline.name(), byline.role(), byline.biography()));
        line(text, metadata.dateline(), metadata.slug(), metadata.editorsNote());
        line(text, metadata.handling().desk());
        metadata.keywords().forEach(keyword -> line(text, keyword));
        metadata.unknown().values().forEach(value -> line(text, value));
    }

    private static void add(StringBuilder text, Notebook notebook) {
        line(text, notebook.notes());
        notebook.sources().forEach(source -> line(text, source.claim(), source.who(), source.link()));
        notebook.cuttings().forEach(cutting -> cutting.blocks().forEach(block -> add(text, block)));
        notebook.setAside().forEach(aside -> line(text, aside.text()));
    }

    private static void line(StringBuilder text, String... words) {
        for (String some : words) {
            text.append(some).append('\n');
        }
    }
}
