package galley.ui.shell;

import galley.article.Block;
import galley.article.Body;
import galley.edit.Arranging;
import galley.edit.Carrying;
import galley.edit.Command;
import galley.ui.editor.ArticleArea;
import galley.ui.editor.Surroundings;
import galley.ui.shell.Questions.FileKind;
import galley.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.ContextMenu;

/** What comes to the surface from around it: files and words that are dragged here, and the menus that open over it. */
final class Reception implements Surroundings {

    private final ArticleArea area;
    private final BlockMenu menu;
    private final Filing filing;
    private final PictureDesk desk;
    private final Consumer<String> notice;
    private final IntConsumer insert;
    private final Words words;

    Reception(
            ArticleArea area,
            Actions actions,
            Filing filing,
            PictureDesk desk,
            Consumer<String> notice,
            IntConsumer insert,
            Words words) {
        this.area = area;
        this.menu = new BlockMenu(actions, filing.manuscript().editor()::state, words);
        this.filing = filing;
        this.desk = desk;
        this.notice = notice;
        this.insert = insert;
        this.words = words;
    }

    @Override
    public ContextMenu blockMenu() {
        return menu.make();
    }

    @Override
    public void insertMenu(int block) {
        insert.accept(block);
    }

    /** Opens the first document among them, and otherwise puts in what can be put in, one after the other. */
    @Override
    public void files(List<File> files, int position) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        paths.stream()
                .filter(FileNames::isDocument)
                .findFirst()
                .ifPresentOrElse(filing::open, () -> putAll(paths, position));
    }

    private void putAll(List<Path> paths, int position) {
        if (paths.isEmpty()) {
            return;
        }
        Path first = paths.getFirst();
        List<Path> others = paths.subList(1, paths.size());
        if (FileKind.PICTURE.takes(first)) {
            Consumer<Block.Figure> putting = figure -> {
                int after = put(Arranging.put(figure, within(position)), position);
                if (figure.picture().alternative().isBlank()) {
                    notice.accept(words.text("drop.picture", figure.picture().file()));
                }
                putAll(others, after);
            };
            desk.take(first, putting, () -> putAll(others, position));
        } else {
            filing.text(first, text -> putAll(others, put(Carrying.put(within(position), lines(text)), position)));
        }
    }

    /** Puts something in, and gives the position behind it. */
    private int put(Command putting, int position) {
        int before = body().length();
        area.run(putting);
        return position + body().length() - before;
    }

    /** Files are read while the writer goes on: what was the place then may be behind the end now. */
    private int within(int position) {
        return Math.min(position, body().length());
    }

    /** The lines of a text without those that are blank: each becomes a block. */
    private static String lines(String text) {
        return text.strip().replaceAll("(\\R\\h*)+", "\n");
    }

    private Body body() {
        return filing.manuscript().editor().state().body();
    }
}
