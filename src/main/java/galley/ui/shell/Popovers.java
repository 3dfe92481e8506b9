package galley.ui.shell;

import galley.article.Article;
import galley.article.Block;
import galley.article.Mark;
import galley.article.RichText;
import galley.article.Speaker;
import galley.article.WebAddress;
import galley.edit.Attributing;
import galley.edit.Command;
import galley.edit.Detailing;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Inserting;
import galley.edit.Recasting;
import galley.edit.Spanning;
import galley.typography.HouseRules;
import galley.ui.details.FieldsForm;
import galley.ui.details.FieldsForm.Field;
import galley.ui.details.SpeakerForm;
import galley.ui.editor.ArticleArea;
import galley.ui.kit.Theme;
import galley.ui.settings.AsYouTypePane;
import galley.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;

/** What a window asks beside the text, in a popover over the caret or over the line at its foot. One is open at a time. */
final class Popovers {

    /** In pixels: half of what the widest form takes, so that none reaches over the edge of the text. */
    private static final double HALF = 230;

    private final Editor editor;
    private final ArticleArea area;
    private final StatusLine status;
    private final Words words;
    private final PopOver popover = new PopOver();

    Popovers(Editor editor, ArticleArea area, StatusLine status, Words words) {
        this.editor = editor;
        this.area = area;
        this.status = status;
        this.words = words;
        popover.setDetachable(false);
        popover.setAnimated(false);
    }

    /** Shows what is set as one types; what is checked holds at once. */
    void asYouType(HouseRules rules, Consumer<HouseRules> changed) {
        popover.setOnHidden(_ -> area.requestFocus());
        over(status.language(), new AsYouTypePane(rules, article().metadata().language(), words, changed));
    }

    /** Asks how many words were asked for. */
    void target() {
        int now = article().metadata().notebook().brief().words();
        FieldsForm form = form(
                List.of(new Field(
                        "target.words", now == 0 ? "" : String.valueOf(now), "target.prompt", Popovers::isCount)),
                filled -> area.run(Detailing.wordsAskedFor(
                        filled.getFirst().isEmpty() ? 0 : Integer.parseInt(filled.getFirst()))));
        if (now > 0) {
            form.offer("target.none", () -> {
                popover.hide();
                area.run(Detailing.wordsAskedFor(0));
            });
        }
        popover.setOnHidden(_ -> area.requestFocus());
        over(status.count(), form);
    }

    /** Asks where what is selected leads, or the link the caret is in. */
    void link() {
        String now = Spanning.at(editor.state(), Mark.Link.class)
                .map(span -> ((Mark.Link) span.mark()).address())
                .orElse("");
        FieldsForm form = form(
                List.of(new Field("link.address", now, "link.prompt", text -> !text.isEmpty())),
                filled -> area.run(Spanning.put(
                        new Mark.Link(WebAddress.of(filled.getFirst()).orElse(filled.getFirst())))));
        offerTakingOff(form, "link.off", Mark.Link.class);
        atCaret(form);
    }

    /** Asks which language what is selected is in, or what is typed next. */
    void language() {
        String now = Spanning.at(editor.state(), Mark.Language.class)
                .map(span -> ((Mark.Language) span.mark()).tag())
                .orElse("");
        FieldsForm form = form(
                List.of(new Field("span.language", now, "span.prompt", Popovers::isLanguage)),
                filled -> area.run(Spanning.put(new Mark.Language(filled.getFirst()))));
        offerTakingOff(form, "span.off", Mark.Language.class);
        atCaret(form);
    }

    /** Asks for an address, and puts what lies there into the article as a card. */
    void embed() {
        atCaret(form(
                List.of(new Field(
                        "embed.address",
                        "",
                        "embed.prompt",
                        text -> WebAddress.of(text).isPresent())),
                filled -> area.run(Inserting.block(
                        new Block.Embed(WebAddress.of(filled.getFirst()).orElseThrow(), RichText.EMPTY)))));
    }

    /** {@return whether the block of the caret holds something beside its letters} */
    static boolean hasDetails(EditorState state) {
        return switch (block(state)) {
            case Block.Figure _, Block.Embed _, Block.Correction _, Block.Attribution _ -> true;
            case Block.Headline _,
                    Block.Standfirst _,
                    Block.Paragraph _,
                    Block.Heading _,
                    Block.Quoted _,
                    Block.Item _,
                    Block.Fact _,
                    Block.Divider _,
                    Block.Unknown _ -> false;
        };
    }

    /** Asks for what the block of the caret holds beside its letters. */
    void block() {
        switch (block(editor.state())) {
            case Block.Figure _ -> area.enterFields();
            case Block.Embed embed ->
                atCaret(form(
                        List.of(new Field("embed.address", embed.address(), "embed.prompt", text -> !text.isEmpty())),
                        filled -> change(new Block.Embed(
                                WebAddress.of(filled.getFirst()).orElse(filled.getFirst()), RichText.EMPTY))));
            case Block.Correction correction ->
                atCaret(form(
                        List.of(new Field(
                                "correction.date", correction.date().toString(), "correction.prompt", Popovers::isDay)),
                        filled -> change(new Block.Correction(LocalDate.parse(filled.getFirst()), RichText.EMPTY))));
            case Block.Attribution attribution -> speaker(attribution);
            case Block.Headline _,
                    Block.Standfirst _,
                    Block.Paragraph _,
                    Block.Heading _,
                    Block.Quoted _,
                    Block.Item _,
                    Block.Fact _,
                    Block.Divider _,
                    Block.Unknown _ -> {}
        }
    }

    /** Asks who spoke, and how the words came to the article. */
    private void speaker(Block.Attribution attribution) {
        EditorState state = editor.state();
        int index = state.body().at(state.selection().caret()).block();
        List<Speaker> known = Speaker.named(state.body(), index);
        atCaret(new SpeakerForm(Attributing.speaker(attribution), known, words, speaker -> {
            popover.hide();
            area.run(Attributing.to(index, speaker));
        }));
    }

    private void change(Block kind) {
        EditorState state = editor.state();
        area.run(Recasting.details(state.body().at(state.selection().caret()).block(), kind));
    }

    private FieldsForm form(List<Field> fields, Consumer<List<String>> done) {
        return new FieldsForm(words, fields, filled -> {
            popover.hide();
            done.accept(filled);
        });
    }

    private void offerTakingOff(FieldsForm form, String name, Class<? extends Mark> sort) {
        Command takeOff = Spanning.takeOff(sort);
        if (takeOff.on(editor.state()).isPresent()) {
            form.offer(name, () -> {
                popover.hide();
                area.run(takeOff);
            });
        }
    }

    /** Under the caret, or over it where it stands low; in the middle of the text where the caret is out of sight. */
    private void atCaret(Region form) {
        if (popover.isShowing()) {
            return;
        }
        Bounds text = area.localToScreen(area.getLayoutBounds());
        Bounds caret = area.getCaretBounds()
                .filter(text::contains)
                .orElse(new BoundingBox(text.getCenterX(), text.getCenterY(), 0, 0));
        boolean low = caret.getMaxY() > text.getCenterY();
        popover.setArrowLocation(low ? PopOver.ArrowLocation.BOTTOM_CENTER : PopOver.ArrowLocation.TOP_CENTER);
        popover.setOnHidden(_ -> area.requestFocus());
        popover.setContentNode(dressed(form));
        double side = Math.min(HALF, text.getWidth() / 2);
        double x = Math.clamp(caret.getCenterX(), text.getMinX() + side, text.getMaxX() - side);
        popover.show(area, x, low ? caret.getMinY() : caret.getMaxY());
    }

    private void over(Node node, Region content) {
        popover.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        if (!popover.isShowing()) {
            popover.setContentNode(dressed(content));
            popover.show(node);
        }
    }

    private static Region dressed(Region content) {
        content.getStylesheets().setAll(Theme.sheets());
        return content;
    }

    private Article article() {
        return editor.state().article();
    }

    private static Block block(EditorState state) {
        return state.body().block(state.body().at(state.selection().caret()).block());
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException _) {
            return false;
        }
    }

    /** Nothing, or what a writer could be asked for. */
    private static boolean isCount(String text) {
        return text.isEmpty() || text.matches("[0-9]{1,6}");
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
