package galley.format.text;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.SetAside;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the article together: the head first, then every line in order, and beside them what was set aside. */
final class Assembler {

    private final Page page;
    private final Head head;
    private final List<Block> blocks = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();
    private Depths depths = new Depths();
    private String dateline = "";

    private Assembler(Page page) {
        this.page = page;
        this.head = Head.of(page);
    }

    /**
     * {@return the article the lines make}
     *
     * @param page all lines, their reasons known
     */
    static Article assemble(Page page) {
        return new Assembler(page).article();
    }

    private Article article() {
        blocks.add(new Block.Headline(Inline.read(head.headline())));
        if (!head.standfirst().isEmpty()) {
            blocks.add(new Block.Standfirst(Inline.read(head.standfirst())));
        }
        int headBlocks = blocks.size();
        for (int at = 0; at < page.size(); at++) {
            if (page.isAside(at)) {
                setAside(at);
            } else if (!head.takes(at)) {
                read(at, blocks.size() == headBlocks);
            }
        }
        Metadata metadata = Metadata.EMPTY
                .withLanguage(LanguageGuess.of(page))
                .withKicker(head.kicker())
                .withBylines(head.bylines())
                .withDateline(dateline)
                .noted(notebook -> notebook.withSetAside(aside));
        return new Article(metadata, Body.of(blocks));
    }

    private void setAside(int at) {
        for (Source source : page.line(at).sources()) {
            aside.add(new SetAside(source.number(), source.raw(), page.reasons()[at], blocks.size()));
        }
    }

    private void read(int at, boolean first) {
        Reading reading = BlockRule.ALL.stream()
                .map(rule -> rule.read(page, at))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        switch (reading) {
            case Reading.Blocks(List<Block> read) -> {
                depths = new Depths();
                blocks.addAll(first ? withoutDateline(read) : read);
            }
            case Reading.Listed item ->
                blocks.add(new Block.Item(
                        item.marker().kind(),
                        depths.of(item),
                        Inline.read(item.marker().rest())));
        }
    }

    private List<Block> withoutDateline(List<Block> read) {
        if (!(read.getFirst() instanceof Block.Paragraph(RichText text))) {
            return read;
        }
        return Dateline.of(text.string())
                .map(found -> {
                    dateline = found.place();
                    List<Block> rest = List.of(new Block.Paragraph(Inline.read(found.rest())));
                    return found.rest().isEmpty() ? List.<Block>of() : rest;
                })
                .orElse(read);
    }
}
