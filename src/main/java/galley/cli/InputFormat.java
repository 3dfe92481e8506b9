package galley.cli;

import galley.article.Article;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.format.text.Decoding;
import galley.format.text.Imported;
import galley.format.text.TextImport;
import galley.words.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an article is read from. */
enum InputFormat {
    /** Raw text, as copied from a page, a wire or a mail. */
    TEXT,
    /** A Galley document. */
    GALLEY;

    private static final Pattern EXTENSION = Pattern.compile(".*\\.(galley|json)", Pattern.CASE_INSENSITIVE);
    private static final Pattern START =
            Pattern.compile("[^{]{0,9}\\{.*\"format\"\\s*:\\s*\"galley\".*", Pattern.DOTALL);
    private static final int ENOUGH = 200;

    /**
     * {@return the format of an input nobody named one for: a document if its name or its first letters say so, else raw text}
     *
     * @param name its name
     * @param bytes what it holds
     */
    static InputFormat of(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1);
        boolean document = EXTENSION.matcher(name).matches()
                || START.matcher(start.replace("\0", "")).matches();
        return document ? GALLEY : TEXT;
    }

    /**
     * {@return the article these bytes hold}
     *
     * @param bytes a whole file
     * @throws Refusal if they hold none
     */
    Article read(byte[] bytes) throws Refusal {
        return switch (this) {
            case TEXT ->
                switch (Decoding.of(bytes)) {
                    case Decoding.Text text -> imported(text.text());
                    case Decoding.Refused(Problem problem) -> throw new Refusal(problem);
                };
            case GALLEY ->
                switch (ArticleJson.read(bytes)) {
                    case Opened.Ok(Article article) -> article;
                    case Opened.Refused(Problem problem) -> throw new Refusal(problem);
                };
        };
    }

    private static Article imported(String text) throws Refusal {
        return switch (TextImport.read(text)) {
            case Imported.Ok(Article article) -> article;
            case Imported.Refused(Problem problem) -> throw new Refusal(problem);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
