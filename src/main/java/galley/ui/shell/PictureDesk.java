package galley.ui.shell;

import galley.article.Block;
import galley.article.Body;
import galley.article.Picture;
import galley.article.PictureFiles;
import galley.article.RichText;
import galley.edit.Command;
import galley.edit.Inserting;
import galley.edit.Picturing;
import galley.picture.Embedded;
import galley.picture.Format;
import galley.picture.MediaFolder;
import galley.picture.Negative;
import galley.picture.Scaled;
import galley.picture.Seen;
import galley.store.Failure;
import galley.ui.editor.ArticleArea;
import galley.ui.editor.Pictures;
import galley.ui.shell.Questions.FileKind;
import galley.words.Problem;
import galley.words.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * The picture desk of a window. It takes pictures into the media folder of the document, with what they say of themselves. That is done away
 * from the window, between saves and in their order; what they look like is asked of the {@link Darkroom} meanwhile.
 */
final class PictureDesk implements Pictures {

    /** What came of a file: a figure, or why there is none. */
    private record Arrival(Optional<Block.Figure> figure, Optional<Problem> problem, Map<String, String> others) {

        static Arrival refused(Problem problem) {
            return new Arrival(Optional.empty(), Optional.of(problem), Map.of());
        }
    }

    private final Filing filing;
    private final Manuscript manuscript;
    private final ArticleArea area;
    private final Words words;
    private final Consumer<String> notice;
    private final Darkroom darkroom;

    /**
     * Opens the desk of a manuscript.
     *
     * @param filing asks, and reads and writes
     * @param area where figures are put in
     * @param words what is said
     * @param notice says it
     * @param darkroom makes small pictures
     */
    PictureDesk(Filing filing, ArticleArea area, Words words, Consumer<String> notice, Darkroom darkroom) {
        this.filing = filing;
        this.manuscript = filing.manuscript();
        this.area = area;
        this.words = words;
        this.notice = notice;
        this.darkroom = darkroom;
    }

    // ---- looking

    @Override
    public void show(String file, Consumer<Print> told) {
        darkroom.show(file, told);
    }

    // ---- taking in

    /** Asks for a picture, and puts it in after the block of the caret. */
    void insert() {
        filing.choosePicture().ifPresent(file -> take(file, this::put));
    }

    @Override
    public boolean take(List<File> files) {
        List<Path> pictures =
                files.stream().map(File::toPath).filter(FileKind.PICTURE::takes).toList();
        pictures.forEach(file -> take(file, this::put));
        return !pictures.isEmpty();
    }

    @Override
    public void take(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        filing.errand(
                words.text("picture.pasted"),
                () -> {
                    int[] pixels = new int[Math.multiplyExact(width, height)];
                    image.getPixelReader()
                            .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
                    byte[] png = new Scaled.Picture(width, height, pixels).png();
                    return arrival(png, words.text("picture.pasted"));
                },
                arrival -> arrived(words.text("picture.pasted"), arrival, this::put));
    }

    /**
     * Takes a picture in.
     *
     * @param file the file
     * @param then is given the figure; where there is none, it is said why
     */
    void take(Path file, Consumer<Block.Figure> then) {
        take(file, then, () -> {});
    }

    /**
     * Takes a picture in.
     *
     * @param file the file
     * @param then is given the figure
     * @param otherwise is told that there is none, once it is said why
     */
    void take(Path file, Consumer<Block.Figure> then, Runnable otherwise) {
        String called = file.getFileName().toString();
        filing.errand(called, () -> arrival(file), arrival -> {
            arrived(called, arrival, then);
            if (arrival.figure().isEmpty()) {
                otherwise.run();
            }
        });
    }

    private void arrived(String called, Arrival arrival, Consumer<Block.Figure> then) {
        arrival.problem()
                .ifPresent(problem -> notice.accept(words.text("picture.refused", called, words.text(problem))));
        arrival.figure().ifPresent(then);
    }

    private void put(Block.Figure figure) {
        area.run(Inserting.block(figure));
    }

    private Arrival arrival(Path file) throws IOException {
        Optional<String> there = manuscript.media().stream()
                .flatMap(folder -> folder.seen(file).stream())
                .findFirst();
        byte[] bytes;
        try {
            if (Files.size(file) > Seen.LARGEST) {
                return Arrival.refused(Problem.of("picture.large", Seen.LARGEST >> 20));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return Arrival.refused(Failure.reading(e));
        }
        return switch (Seen.of(bytes)) {
            case Seen.Refused(Problem problem) -> Arrival.refused(problem);
            case Seen.Picture picture ->
                there.isPresent()
                        ? figure(picture.format(), bytes, there.get())
                        : arrival(bytes, file.getFileName().toString());
        };
    }

    private Arrival arrival(byte[] bytes, String called) throws IOException {
        Format format = Format.of(bytes).orElseThrow();
        Optional<MediaFolder> document = manuscript.documentMedia();
        String name = document.isPresent()
                ? document.get().take(bytes, called, format)
                : manuscript.holding().make().take(bytes, unlike(called, bytes), format);
        return figure(format, bytes, name);
    }

    /** A name that no other picture has: nobody knows yet beside which document it will lie, and what lies there already. */
    private static String unlike(String called, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        int dot = called.lastIndexOf('.');
        return (dot > 0 ? called.substring(0, dot) : called) + "-" + Integer.toHexString((int) sum.getValue()) + ".";
    }

    private static Arrival figure(Format format, byte[] bytes, String name) {
        Embedded said = Embedded.in(format, bytes);
        Picture picture = new Picture(name, said.alternative(), false, said.credit(), said.source(), said.rights());
        return new Arrival(
                Optional.of(new Block.Figure(picture, RichText.of(said.caption()))), Optional.empty(), Map.of());
    }

    // ---- choosing and finding

    @Override
    public void choose(int block) {
        Body body = manuscript.article().body();
        if (!(body.block(block) instanceof Block.Figure asked)) {
            return;
        }
        filing.choosePicture().ifPresent(file -> {
            List<String> all = PictureFiles.of(manuscript.article());
            String called = file.getFileName().toString();
            filing.errand(
                    called,
                    () -> found(file, asked, all),
                    arrival -> arrived(called, arrival, figure -> {
                        Command put = Picturing.put(place(asked, block), figure);
                        area.run(arrival.others().isEmpty() ? put : put.then(Picturing.rename(arrival.others())));
                        if (!arrival.others().isEmpty()) {
                            notice.accept(
                                    words.text("picture.found", arrival.others().size()));
                        }
                    }));
        });
    }

    /** Where the figure is by now. */
    private int place(Block.Figure asked, int block) {
        List<Block> blocks = manuscript.article().body().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) == asked) {
                return i;
            }
        }
        return block;
    }

    /** The picture that was chosen; and where another one was missing there, those missing too that lie beside it. */
    private Arrival found(Path file, Block.Figure asked, List<String> all) throws IOException {
        Arrival chosen = arrival(file);
        List<MediaFolder> folders = manuscript.media();
        String lost = asked.picture().file();
        if (chosen.figure().isEmpty()
                || lost.isBlank()
                || Negative.find(folders, lost).isPresent()) {
            return chosen;
        }
        Map<String, String> others = new HashMap<>();
        for (String other : all) {
            String name = other.substring(Math.max(other.lastIndexOf('/'), other.lastIndexOf('\\')) + 1);
            Optional<Path> beside = name.isBlank()
                            || other.equals(lost)
                            || Negative.find(folders, other).isPresent()
                    ? Optional.empty()
                    : MediaFolder.beside(file.toAbsolutePath().getParent())
                            .find(name)
                            .filter(Files::isRegularFile);
            if (beside.isPresent()) {
                arrival(beside.get())
                        .figure()
                        .ifPresent(figure -> others.put(other, figure.picture().file()));
            }
        }
        return new Arrival(chosen.figure(), Optional.empty(), others);
    }

    /** Throws away what waited for a first save. */
    void close() {
        filing.errand(
                "",
                () -> {
                    manuscript.holding().clear();
                    return null;
                },
                _ -> {});
    }
}
