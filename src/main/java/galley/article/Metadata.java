package galley.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a desk knows of an article beside its text. An empty string means: not said.
 *
 * @param language the article's language, a BCP 47 tag such as {@code en-GB}
 * @param kicker the word or two above the headline: the section or the topic
 * @param bylines who wrote it, in the order printed
 * @param dateline where it was reported from, such as "Port Sable"
 * @param slug the short name the desk and the address of the page use, such as {@code harbour-bridge}
 * @param keywords what it is about, in the desk's words
 * @param notes the desk's own notes; they never leave the document
 * @param setAside what an import set aside; it never leaves the document
 * @param unknown fields of a newer Galley: name, and JSON value byte for byte, in the file's order
 */
public record Metadata(
        String language,
        String kicker,
        List<Byline> bylines,
        String dateline,
        String slug,
        List<String> keywords,
        String notes,
        List<SetAside> setAside,
        Map<String, String> unknown) {

    /** Nothing known but that the article is in English. */
    public static final Metadata EMPTY = new Metadata("en", "", List.of(), "", "", List.of(), "", List.of(), Map.of());

    public Metadata {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(kicker, "kicker");
        bylines = List.copyOf(bylines);
        Objects.requireNonNull(dateline, "dateline");
        Objects.requireNonNull(slug, "slug");
        keywords = List.copyOf(keywords);
        Objects.requireNonNull(notes, "notes");
        setAside = List.copyOf(setAside);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /**
     * {@return these details in another language}
     *
     * @param other a BCP 47 tag
     */
    public Metadata withLanguage(String other) {
        return new Metadata(other, kicker, bylines, dateline, slug, keywords, notes, setAside, unknown);
    }

    /**
     * {@return these details under another kicker}
     *
     * @param other the word or two above the headline
     */
    public Metadata withKicker(String other) {
        return new Metadata(language, other, bylines, dateline, slug, keywords, notes, setAside, unknown);
    }

    /**
     * {@return these details with other authors}
     *
     * @param other who wrote it
     */
    public Metadata withBylines(List<Byline> other) {
        return new Metadata(language, kicker, other, dateline, slug, keywords, notes, setAside, unknown);
    }

    /**
     * {@return these details with another dateline}
     *
     * @param other where it was reported from
     */
    public Metadata withDateline(String other) {
        return new Metadata(language, kicker, bylines, other, slug, keywords, notes, setAside, unknown);
    }

    /**
     * {@return these details under another slug}
     *
     * @param other the short name
     */
    public Metadata withSlug(String other) {
        return new Metadata(language, kicker, bylines, dateline, other, keywords, notes, setAside, unknown);
    }

    /**
     * {@return these details with other keywords}
     *
     * @param other what it is about
     */
    public Metadata withKeywords(List<String> other) {
        return new Metadata(language, kicker, bylines, dateline, slug, other, notes, setAside, unknown);
    }

    /**
     * {@return these details with other notes}
     *
     * @param other the desk's own notes
     */
    public Metadata withNotes(String other) {
        return new Metadata(language, kicker, bylines, dateline, slug, keywords, other, setAside, unknown);
    }

    /**
     * {@return these details with other lines set aside}
     *
     * @param other what an import set aside
     */
    public Metadata withSetAside(List<SetAside> other) {
        return new Metadata(language, kicker, bylines, dateline, slug, keywords, notes, other, unknown);
    }

    /**
     * {@return these details as they may leave the desk: without its notes, without what an import set aside, and without fields of a
     * newer Galley, which may be the desk's own too}
     */
    public Metadata published() {
        return new Metadata(language, kicker, bylines, dateline, slug, keywords, "", List.of(), Map.of());
    }
}
