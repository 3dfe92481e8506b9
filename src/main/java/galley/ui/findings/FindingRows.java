package galley.ui.findings;

import galley.article.Article;
import galley.article.Block;
import galley.article.Field;
import galley.check.Finding;
import galley.check.Finding.At;
import galley.check.Finding.In;
import galley.check.Finding.Severity;
import galley.ui.kit.FieldNames;
import galley.ui.kit.KindNames;
import galley.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Makes the rows of the checks: a dot, a sentence, the place, the way there. */
final class FindingRows {

    /** As many letters of a heading as name a place. */
    private static final int NAME = 32;

    private final Words words;
    private final IntConsumer toBlock;
    private final Consumer<Field> toField;

    FindingRows(Words words, IntConsumer toBlock, Consumer<Field> toField) {
        this.words = words;
        this.toBlock = toBlock;
        this.toField = toField;
    }

    /** {@return the row of a finding} */
    Node row(Finding finding, Article article) {
        boolean fix = finding.severity() == Severity.FIX;
        String sentence = words.text(finding.sentence());
        String place = place(finding.place(), article);
        HBox row = row(fix ? "fix" : "consider", sentence, place);
        Hyperlink go =
                new Hyperlink(words.text(finding.kind() == Finding.Kind.ALTERNATIVE ? "checks.describe" : "checks.go"));
        go.getStyleClass().setAll("go");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setAccessibleText(words.text("checks.go-to", sentence + " · " + place));
        go.setOnAction(_ -> {
            switch (finding.place()) {
                case At(int block) -> toBlock.accept(block);
                case In(Field field) -> toField.accept(field);
            }
        });
        row.getChildren().add(go);
        row.setAccessibleText(words.text(fix ? "checks.fix" : "checks.consider") + ": " + sentence);
        return row;
    }

    /** {@return the row that says that there is nothing} */
    Node none() {
        return row("none", words.text("checks.none"), "");
    }

    private static HBox row(String style, String sentence, String place) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Text said = new Text(sentence);
        said.getStyleClass().add("said");
        TextFlow flow = new TextFlow(said);
        if (!place.isEmpty()) {
            Text where = new Text(" · " + place);
            where.getStyleClass().add("place");
            flow.getChildren().add(where);
        }
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox row = new HBox(dot, flow);
        row.getStyleClass().addAll("finding", style);
        return row;
    }

    /** A field by its name; a block by its heading, or that of its section. */
    private String place(Finding.Place place, Article article) {
        return switch (place) {
            case In(Field field) -> FieldNames.of(field, words);
            case At(int block) -> section(article.body().blocks(), block);
        };
    }

    private String section(List<Block> blocks, int block) {
        for (int i = block; i > 0; i--) {
            String text = blocks.get(i).text().string().strip();
            if (blocks.get(i) instanceof Block.Heading && !text.isEmpty()) {
                return text.codePointCount(0, text.length()) <= NAME
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, NAME)) + "…";
            }
        }
        return words.text(KindNames.of(blocks.get(block)));
    }
}
