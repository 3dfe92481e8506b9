package galley.ui.editor;

import galley.article.Block;
import galley.article.Body;
import galley.article.Direction;
import galley.article.Group;
import galley.article.Mark;
import galley.article.Picture;
import galley.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.TextExt;

/**
 * How a block is set, as far as the surface must know: classes of {@code assets/style/surface.css}. It decides no color and no size.
 *
 * @param kind the kind of the block
 * @param endsHead whether the byline stands under it
 * @param beginsGroup whether it is the title of a fact box
 * @param endsGroup whether it is the last of a list or a fact box, or a quote with no other and no attribution after it
 * @param direction which way it runs; one that runs from the right is the mirror image of one that does not
 */
record Look(Block kind, boolean endsHead, boolean beginsGroup, boolean endsGroup, Direction direction) {

    /** The look of a paragraph that nothing is known of. */
    static final Look PLAIN =
            new Look(new Block.Paragraph(RichText.EMPTY), false, false, false, Direction.LEFT_TO_RIGHT);

    private static final Block A_PICTURE = new Block.Figure(Picture.of("picture"), RichText.EMPTY);
    private static final Block NO_PICTURE = new Block.Figure(Picture.NONE, RichText.EMPTY);

    /**
     * {@return the look of a block}
     *
     * @param body the body it stands in
     * @param index which it is
     * @param page which way the language of the article runs
     */
    static Look of(Body body, int index, Direction page) {
        boolean standfirst = body.size() > 1 && body.block(1) instanceof Block.Standfirst;
        Block kind = kind(body.block(index));
        boolean beginsGroup = kind instanceof Block.Fact && !(body.block(index - 1) instanceof Block.Fact);
        return new Look(
                kind,
                index == (standfirst ? 1 : 0),
                beginsGroup,
                endsGroup(body, index),
                Direction.of(body.block(index).text(), page));
    }

    /** What a figure says of its picture is not how it is set: its paragraph need not be made anew for that. */
    private static Block kind(Block block) {
        return block instanceof Block.Figure figure
                ? figure.picture().file().isBlank() ? NO_PICTURE : A_PICTURE
                : block.kind();
    }

    private static boolean endsGroup(Body body, int index) {
        Block block = body.block(index);
        boolean grouped = block instanceof Block.Item || block instanceof Block.Fact || block instanceof Block.Quoted;
        return grouped && (index + 1 == body.size() || !Group.joins(block, body.block(index + 1)));
    }

    /** Gives a paragraph the classes of its look. */
    void dress(TextFlow flow) {
        flow.getStyleClass().setAll("paragraph-text", name());
        if (direction == Direction.RIGHT_TO_LEFT) {
            flow.getStyleClass().add("from-right");
            Mirror.put(flow);
        }
        if (endsHead) {
            flow.getStyleClass().add("head-end");
        }
        if (kind.equals(NO_PICTURE)) {
            flow.getStyleClass().add("no-picture");
        }
        if (beginsGroup) {
            flow.getStyleClass().add("group-start");
        }
        if (endsGroup) {
            flow.getStyleClass().add("group-end");
        }
    }

    /** {@return the class of the kind} */
    String name() {
        return switch (kind) {
            case Block.Headline _ -> "headline";
            case Block.Standfirst _ -> "standfirst";
            case Block.Paragraph _ -> "body";
            case Block.Heading heading -> "heading-" + heading.level();
            case Block.Quote _ -> "quote";
            case Block.PullQuote _ -> "pull-quote";
            case Block.Attribution _ -> "attribution";
            case Block.Item item -> "item-" + item.depth();
            case Block.Fact _ -> "fact";
            case Block.Correction _ -> "correction";
            case Block.Figure _ -> "figure";
            case Block.Embed _ -> "embed";
            case Block.Divider _ -> "divider";
            case Block.Unknown _ -> "unknown";
        };
    }

    /** Gives letters the classes of their marks. JavaFX breaks a line only at a line feed, so that is what it is given to draw. */
    static void dress(TextExt text, Set<Mark> marks) {
        text.setText(text.getText().replace(RichText.LINE_BREAK, '\n'));
        List<String> classes = new ArrayList<>();
        classes.add("text");
        marks.forEach(mark -> classes.add(name(mark)));
        if (Ink.isUpright(text.getText())) {
            classes.add("upright");
        } else if (Ink.isUnseen(text.getText())) {
            classes.add("unseen");
        }
        text.getStyleClass().setAll(classes);
    }

    private static String name(Mark mark) {
        return switch (mark) {
            case Mark.Style style ->
                switch (style) {
                    case STRONG -> "strong";
                    case EMPHASIS -> "emphasis";
                    case STRIKE -> "strike";
                    case SUPERSCRIPT -> "superscript";
                    case SUBSCRIPT -> "subscript";
                    case CODE -> "code";
                };
            case Mark.Link _ -> "link";
            case Mark.Language _ -> "foreign";
            case Mark.Unknown unknown -> Composition.isOf(unknown) ? unknown.json() : "unknown-mark";
        };
    }
}
