package galley.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a desk knows of an article beside its text. An empty string means: not said.
 *
 * @param language the article's language, a BCP 47 tag such as {@code en-GB}
 * @param kicker the word or two above the headline: the section or the topic
 * @param headlines headlines for search, social networks and print
 * @param bylines who wrote it, in the order printed
 * @param dateline where it was reported from, such as "Port Sable"
 * @param slug the short name the desk and the address of the page use, such as {@code harbour-bridge}
 * @param keywords what it is about, in the desk's words
 * @param editorsNote what the editor tells readers about the article; it is printed over the text
 * @param handling desk, status and embargo
 * @param notebook notes, sources, cuttings and more that never leaves the document
 * @param unknown fields of a newer Galley: name, and JSON value byte for byte, in the file's order
 */
public record Metadata(
        String language,
        String kicker,
        AlternativeHeadlines headlines,
        List<Byline> bylines,
        String dateline,
        String slug,
        List<String> keywords,
        String editorsNote,
        Handling handling,
        Notebook notebook,
        Map<String, String> unknown) {

    /** Nothing known but that the article is in English. */
    public static final Metadata EMPTY = new Metadata(
            "en",
            "",
            AlternativeHeadlines.NONE,
            List.of(),
            "",
            "",
            List.of(),
            "",
            Handling.NEW,
            Notebook.EMPTY,
            Map.of());

    public Metadata {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(kicker, "kicker");
        Objects.requireNonNull(headlines, "headlines");
        bylines = List.copyOf(bylines);
        Objects.requireNonNull(dateline, "dateline");
        Objects.requireNonNull(slug, "slug");
        keywords = List.copyOf(keywords);
        Objects.requireNonNull(editorsNote, "editorsNote");
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(notebook, "notebook");
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /**
     * {@return these details in another language}
     *
     * @param other a BCP 47 tag
     */
    public Metadata withLanguage(String other) {
        return new Metadata(
                other, kicker, headlines, bylines, dateline, slug, keywords, editorsNote, handling, notebook, unknown);
    }

    /**
     * {@return these details under another kicker}
     *
     * @param other the word or two above the headline
     */
    public Metadata withKicker(String other) {
        return new Metadata(
                language,
                other,
                headlines,
                bylines,
                dateline,
                slug,
                keywords,
                editorsNote,
                handling,
                notebook,
                unknown);
    }

    /**
     * {@return these details with other alternative headlines}
     *
     * @param other the headlines for other places
     */
    public Metadata withHeadlines(AlternativeHeadlines other) {
        return new Metadata(
                language, kicker, other, bylines, dateline, slug, keywords, editorsNote, handling, notebook, unknown);
    }

    /**
     * {@return these details with other authors}
     *
     * @param other who wrote it
     */
    public Metadata withBylines(List<Byline> other) {
        return new Metadata(
                language, kicker, headlines, other, dateline, slug, keywords, editorsNote, handling, notebook, unknown);
    }

    /**
     * {@return these details with another dateline}
     *
     * @param other where it was reported from
     */
    public Metadata withDateline(String other) {
        return new Metadata(
                language, kicker, headlines, bylines, other, slug, keywords, editorsNote, handling, notebook, unknown);
    }

    /**
     * {@return these details under another slug}
     *
     * @param other the short name
     */
    public Metadata withSlug(String other) {
        return new Metadata(
                language,
                kicker,
                headlines,
                bylines,
                dateline,
                other,
                keywords,
                editorsNote,
                handling,
                notebook,
                unknown);
    }

    /**
     * {@return these details with other keywords}
     *
     * @param other what it is about
     */
    public Metadata withKeywords(List<String> other) {
        return new Metadata(
                language, kicker, headlines, bylines, dateline, slug, other, editorsNote, handling, notebook, unknown);
    }

    /**
     * {@return these details with another note to readers}
     *
     * @param other the editor's note
     */
    public Metadata withEditorsNote(String other) {
        return new Metadata(
                language, kicker, headlines, bylines, dateline, slug, keywords, other, handling, notebook, unknown);
    }

    /**
     * {@return these details handled in another way}
     *
     * @param other desk, status and embargo
     */
    public Metadata withHandling(Handling other) {
        return new Metadata(
                language, kicker, headlines, bylines, dateline, slug, keywords, editorsNote, other, notebook, unknown);
    }

    /**
     * {@return these details with another notebook}
     *
     * @param other what never leaves the document
     */
    public Metadata withNotebook(Notebook other) {
        return new Metadata(
                language, kicker, headlines, bylines, dateline, slug, keywords, editorsNote, handling, other, unknown);
    }

    /**
     * {@return these details with other fields of a newer Galley}
     *
     * @param other name, and JSON value byte for byte
     */
    public Metadata withUnknown(Map<String, String> other) {
        return new Metadata(
                language, kicker, headlines, bylines, dateline, slug, keywords, editorsNote, handling, notebook, other);
    }

    /**
     * {@return these details with a change in the notebook}
     *
     * @param change gives the notebook as it shall be
     */
    public Metadata noted(UnaryOperator<Notebook> change) {
        return withNotebook(change.apply(notebook));
    }

    /** {@return these details as they may leave the desk: without the notebook, and without fields of a newer Galley, which may be the desk's own too} */
    public Metadata published() {
        return withNotebook(Notebook.EMPTY).withUnknown(Map.of());
    }
}
