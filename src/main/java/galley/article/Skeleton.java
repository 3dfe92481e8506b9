package galley.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What another article can begin as: the shape of one that was written, and what was asked of it. */
public final class Skeleton {

    /** What the next article of a kind will need too, where this one has it. */
    private static final Set<Field> ASKED = EnumSet.of(
            Field.HEADLINE,
            Field.STANDFIRST,
            Field.BODY,
            Field.KICKER,
            Field.BYLINE,
            Field.DATELINE,
            Field.SLUG,
            Field.SEARCH_HEADLINE,
            Field.SOCIAL_HEADLINE,
            Field.PRINT_HEADLINE,
            Field.DESK);

    private Skeleton() {}

    /**
     * {@return an article as a template}
     *
     * <p>Language, kicker, bylines, keywords, desk and the notes stay, for they are those of the kind; slug, dateline, headlines for other places,
     * status, embargo, editor's note, sources and cuttings go, for they are those of the one story. What its brief asks for is asked again; where it
     * has none, what it fills in is.
     *
     * @param article what was written
     * @param name what the template is called
     * @param text whether its text stays; otherwise headings stay and all else is left empty
     */
    public static Article of(Article article, String name, boolean text) {
        Metadata metadata = article.metadata();
        Brief brief = metadata.notebook().brief();
        List<Requirement> asked = brief.requirements().isEmpty() ? filled(article) : brief.requirements();
        Metadata kept = metadata.withSlug("")
                .withDateline("")
                .withHeadlines(AlternativeHeadlines.NONE)
                .withEditorsNote("")
                .withHandling(Handling.NEW.withDesk(metadata.handling().desk()))
                .withNotebook(Notebook.EMPTY
                        .withNotes(metadata.notebook().notes())
                        .withBrief(new Brief(name, brief.words(), asked)));
        return new Article(kept, text ? article.body() : emptied(article.body()));
    }

    /**
     * {@return the article that a template begins}: the template itself, with its corrections of the day it begins
     *
     * @param template the template
     * @param today the day
     */
    public static Article begun(Article template, LocalDate today) {
        return template.withBody(Body.of(template.body().blocks().stream()
                .map(block -> block instanceof Block.Correction correction
                        ? new Block.Correction(today, correction.text())
                        : block)
                .toList()));
    }

    /**
     * {@return a template under another name}
     *
     * @param template the template
     * @param name what it is called then
     */
    public static Article renamed(Article template, String name) {
        Brief brief = template.metadata().notebook().brief();
        return template.withMetadata(template.metadata()
                .noted(notebook -> notebook.withBrief(new Brief(name, brief.words(), brief.requirements()))));
    }

    private static List<Requirement> filled(Article article) {
        return ASKED.stream()
                .filter(field -> !field.in(article).isBlank())
                .map(field -> new Requirement(field, true, 0))
                .toList();
    }

    /** One empty block for each run of a kind: a list becomes an item, and five paragraphs become one. */
    private static Body emptied(Body body) {
        List<Block> shape = new ArrayList<>();
        Optional<Block> before = Optional.empty();
        for (Block block : body.blocks()) {
            Optional<Block> left = left(block);
            boolean same = left.isPresent() && left.equals(before) && !(block instanceof Block.Heading);
            if (!same) {
                left.ifPresent(shape::add);
            }
            before = left.isPresent() ? left : before;
        }
        return Body.of(shape);
    }

    private static Optional<Block> left(Block block) {
        return switch (block) {
            case Block.Heading heading -> Optional.of(heading);
            case Block.Divider divider -> Optional.of(divider);
            case Block.Attribution _ -> Optional.of(new Block.Attribution(RichText.EMPTY));
            case Block.Headline _,
                    Block.Standfirst _,
                    Block.Paragraph _,
                    Block.Quote _,
                    Block.PullQuote _,
                    Block.Item _,
                    Block.Fact _,
                    Block.Correction _ -> Optional.of(block.withText(RichText.EMPTY));
            case Block.Figure _ -> Optional.of(new Block.Figure(Picture.NONE, RichText.EMPTY));
            case Block.Embed _, Block.Unknown _ -> Optional.empty();
        };
    }
}
