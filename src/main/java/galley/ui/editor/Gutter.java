package galley.ui.editor;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Byline;
import galley.article.Direction;
import galley.article.Metadata;
import galley.words.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * Decides what stands in the {@link Margin} of a block: the sign of its kind, its bullet or number, the kicker over the headline, the
 * byline under the head, and a word on what an empty block is for.
 */
final class Gutter {

    /** An article of up to so many blocks is a fresh one: its last block says that one may write there. */
    static final int FRESH = 3;

    /** In letters: more of a kicker than can be seen, as it stands in one line. */
    private static final int ONE_LINE = 300;

    private final Supplier<Article> article;
    private final IntSupplier minutes;
    private final Words words;

    private final Highlights highlights;
    private final FigureCards cards;

    private final InSight inSight;

    Gutter(
            Supplier<Article> article,
            Highlights highlights,
            InSight inSight,
            FigureCards cards,
            IntSupplier minutes,
            Words words) {
        this.cards = cards;
        this.highlights = highlights;
        this.inSight = inSight;
        this.article = article;
        this.minutes = minutes;
        this.words = words;
    }

    /** {@return the margin of one block} */
    Node beside(int index) {
        Margin margin = new Margin(index, () -> highlights.in(index), inSight);
        Article now = article.get();
        if (index >= now.body().size()) {
            return margin;
        }
        Block block = now.body().block(index);
        switch (block) {
            case Block.Headline _ -> margin.above(kicker(now.metadata()), "kicker");
            case Block.Heading heading -> margin.sign(words.text("gutter.heading", heading.level()), "heading-sign");
            case Block.Item item -> margin.marker(marker(now, index, item));
            case Block.Divider _ -> margin.across("rule");
            case Block.Unknown _ -> margin.sign(words.text("gutter.unknown"), "unknown-sign");
            case Block.Correction correction -> margin.above(correction(correction), "correction-date");
            case Block.Figure _ -> margin.figure(() -> cards.at(index));
            case Block.Embed embed -> margin.card(words.text("gutter.embed"), host(embed), embed.address());
            case Block.Attribution attribution
            when !attribution.speaker().recording().isBlank() ->
                margin.sign(
                        words.text("gutter.recording"),
                        "recording-sign",
                        Recordings.about(attribution.speaker(), words));
            case Block.Standfirst _, Block.Paragraph _, Block.Quoted _, Block.Attribution _, Block.Fact _ -> {}
        }
        Look look = look(now, index);
        if (block.text().isEmpty()) {
            hint(margin, now, index, look.name());
        }
        if (look.endsHead()) {
            margin.below(byline(now), "byline");
        }
        return margin;
    }

    /** {@return whether blocks that are the same in both bodies may have a hint in one and none in the other} */
    static boolean hintsDiffer(Body before, Body after) {
        return before.size() != after.size() && Math.min(before.size(), after.size()) <= FRESH;
    }

    /** {@return whether what stands beside the head differs: of all the details that is kicker, byline and dateline, in their language} */
    static boolean detailsDiffer(Metadata before, Metadata after) {
        return before != after
                && !(kicker(before).equals(kicker(after))
                        && before.language().equals(after.language())
                        && before.dateline().equals(after.dateline())
                        && before.bylines().stream()
                                .map(Byline::name)
                                .toList()
                                .equals(after.bylines().stream()
                                        .map(Byline::name)
                                        .toList()));
    }

    private static String kicker(Metadata metadata) {
        String said = metadata.kicker().strip();
        String line = said.length() > ONE_LINE ? said.substring(0, ONE_LINE) : said;
        return line.toUpperCase(Locale.forLanguageTag(metadata.language()));
    }

    private static Look look(Article now, int index) {
        return Look.of(now.body(), index, Direction.of(now.metadata().language()));
    }

    private void hint(Margin margin, Article now, int index, String kind) {
        String key = hint(now, index).orElse("");
        boolean fresh = now.body().size() <= FRESH && index == now.body().size() - 1;
        if (key.equals("hint.paragraph") && !fresh) {
            margin.hintAtCaret(words.text(key), kind);
        } else if (!key.isEmpty()) {
            margin.hint(words.text(key), kind);
        }
    }

    /** {@return the key of what is said of an empty block} */
    static Optional<String> hint(Article now, int index) {
        return switch (now.body().block(index)) {
            case Block.Headline _ -> Optional.of("hint.headline");
            case Block.Standfirst _ -> Optional.of("hint.standfirst");
            case Block.Heading _ -> Optional.of("hint.heading");
            case Block.Quote _ -> Optional.of("hint.quote");
            case Block.PullQuote _ -> Optional.of("hint.pull-quote");
            case Block.Fact _ -> Optional.of(look(now, index).beginsGroup() ? "hint.fact-title" : "hint.fact");
            case Block.Correction _ -> Optional.of("hint.correction");
            case Block.Figure _, Block.Embed _ -> Optional.of("hint.caption");
            case Block.Attribution _ -> Optional.of("hint.attribution");
            case Block.Unknown _ -> Optional.of("hint.unknown");
            case Block.Paragraph _ -> Optional.of("hint.paragraph");
            case Block.Item _ -> Optional.of("hint.item");
            case Block.Divider _ -> Optional.empty();
        };
    }

    private String correction(Block.Correction correction) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        return words.text("gutter.correction", day.format(correction.date()));
    }

    private String host(Block.Embed embed) {
        String host = embed.address().replaceFirst("^[a-z]+://(www\\.)?", "").replaceFirst("[/?#].*$", "");
        return host.isBlank() ? words.text("gutter.no-address") : host;
    }

    private String byline(Article now) {
        List<String> said = new ArrayList<>();
        List<String> names = now.metadata().bylines().stream().map(Byline::name).toList();
        if (!names.isEmpty()) {
            said.add(words.text("byline.by", String.join(", ", names)));
        }
        if (!now.metadata().dateline().isBlank()) {
            said.add(now.metadata().dateline());
        }
        if (minutes.getAsInt() > 0) {
            said.add(words.text("byline.minutes", minutes.getAsInt()));
        }
        return String.join(" · ", said);
    }

    private static String marker(Article article, int index, Block.Item item) {
        if (item.marker() == Block.Item.Marker.BULLET) {
            return item.depth() % 2 == 1 ? "•" : "◦";
        }
        int number = 1;
        for (int i = index - 1; i > 0 && article.body().block(i) instanceof Block.Item before; i--) {
            if (before.depth() < item.depth() || before.depth() == item.depth() && before.marker() != item.marker()) {
                break;
            }
            if (before.depth() == item.depth()) {
                number++;
            }
        }
        return number + ".";
    }
}
