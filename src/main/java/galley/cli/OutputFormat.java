package galley.cli;

import galley.article.Article;
import galley.format.html.HouseStyle;
import galley.format.html.HtmlFragment;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.format.text.TextWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an article is written as. */
enum OutputFormat {
    /** The published document: without notes and lines set aside. */
    JSON("json"),
    /** A page, or the fragment of one. */
    HTML("html"),
    /** The whole document. */
    GALLEY("galley"),
    /** Plain text. */
    TEXT("txt"),
    /** Pages of paper. */
    PDF("pdf");

    private final String extension;

    OutputFormat(String extension) {
        this.extension = extension;
    }

    /** {@return what the name of such a file ends in, after the dot} */
    String extension() {
        return extension;
    }

    /**
     * {@return the format a file name asks for; empty where it asks for none}
     *
     * @param file a file name
     */
    static Optional<OutputFormat> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst()
                .or(() -> name.endsWith(".htm") ? Optional.of(HTML) : Optional.empty());
    }

    /**
     * {@return an article in this format}
     *
     * @param article what to write
     * @param fragment for HTML: whether without the page around it
     * @param sources whether with the source log, where it {@linkplain #leavesSources() may be asked for}
     * @param style what a page looks like
     */
    String write(Article article, boolean fragment, boolean sources, HouseStyle style) {
        return switch (this) {
            case JSON -> sources ? ArticleJson.withSources(article) : ArticleJson.published(article);
            case HTML -> {
                if (fragment) {
                    yield sources ? HtmlFragment.withSources(article) : HtmlFragment.write(article);
                }
                yield sources ? HtmlPage.withSources(article, style) : HtmlPage.write(article, style);
            }
            case GALLEY -> ArticleJson.write(article);
            case TEXT -> TextWriter.write(article);
            case PDF -> throw new IllegalStateException("pages are set by galley.print");
        };
    }

    /** {@return whether the source log may be asked for: the whole document has it anyway, and a plain text has no place for it} */
    boolean leavesSources() {
        return this == JSON || this == HTML;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
