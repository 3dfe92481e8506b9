package galley.ui.shell;

import galley.picture.MediaFolder;
import galley.picture.Negative;
import galley.picture.Scaled;
import galley.picture.Seen;
import galley.ui.editor.Pictures.Print;
import galley.words.Problem;
import galley.words.Words;
import galley.work.Errands;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Makes small pictures of the files of a document, to be looked at on the surface and on the page. It works away from the window and takes nothing in. */
final class Darkroom {

    /** The longer side of a picture on the surface, in pixels: what a sharp screen shows at the width of the column. */
    private static final int MOST = 1_000;

    /** So many small pictures are kept, at most 4 MB each. */
    private static final int KEPT = 12;

    /** What there is to look at, and the small picture itself where there is one: its pixels are those of the image. */
    private record Developed(Negative negative, Print print, Optional<Scaled.Picture> small) {}

    private final Manuscript manuscript;
    private final Words words;
    private final Errands darkroom;
    private final Map<String, Developed> developed = new LinkedHashMap<>(16, 0.75f, true);

    /** Who waits for a picture in development: surface and page ask for the same one, and a large one is read and scaled down once. */
    private final Map<Negative, List<Waiting>> waiting = new HashMap<>();

    private record Waiting(Consumer<Developed> told, Runnable failed) {}

    /**
     * Opens the darkroom of a manuscript.
     *
     * @param manuscript tells where its pictures are
     * @param words what is said of a picture that cannot be shown
     * @param darkroom does the work
     */
    Darkroom(Manuscript manuscript, Words words, Errands darkroom) {
        this.manuscript = manuscript;
        this.words = words;
        this.darkroom = darkroom;
    }

    /** As {@link galley.ui.editor.Pictures#show}. */
    void show(String file, Consumer<Print> told) {
        Developed known = developed.get(file);
        if (known != null) {
            told.accept(known.print());
        }
        List<MediaFolder> folders = manuscript.media();
        find(
                folders,
                file,
                found -> told.accept(found.print()),
                () -> told.accept(new Print(Optional.empty(), words.text(missing(folders, file)), true)),
                () -> told.accept(damaged()));
    }

    private void find(
            List<MediaFolder> folders, String file, Consumer<Developed> told, Runnable lost, Runnable failed) {
        darkroom.send(
                () -> Negative.of(folders, file),
                negative -> {
                    Developed now = developed.get(file);
                    if (negative.isEmpty()) {
                        developed.remove(file);
                        lost.run();
                    } else if (now != null && now.negative().equals(negative.get())) {
                        told.accept(now);
                    } else {
                        develop(file, negative.get(), new Waiting(told, failed));
                    }
                },
                _ -> failed.run());
    }

    private void develop(String file, Negative negative, Waiting first) {
        List<Waiting> already = waiting.get(negative);
        if (already != null) {
            already.add(first);
            return;
        }
        waiting.put(negative, new ArrayList<>(List.of(first)));
        darkroom.send(
                () -> looked(negative),
                now -> {
                    developed.put(file, now);
                    while (developed.size() > KEPT) {
                        developed.remove(developed.keySet().iterator().next());
                    }
                    waiting.remove(negative).forEach(each -> each.told().accept(now));
                },
                _ -> waiting.remove(negative).forEach(each -> each.failed().run()));
    }

    private static Problem missing(List<MediaFolder> folders, String file) {
        boolean within = folders.isEmpty()
                || folders.stream().anyMatch(folder -> folder.find(file).isPresent());
        return Problem.of(within ? "picture.missing" : "picture.outside");
    }

    private Developed looked(Negative negative) throws IOException {
        if (negative.isTooLarge()) {
            return new Developed(
                    negative,
                    new Print(Optional.empty(), words.text("picture.large", Seen.LARGEST >> 20), false),
                    Optional.empty());
        }
        byte[] bytes = Files.readAllBytes(negative.file());
        return switch (Scaled.of(bytes, MOST)) {
            case Scaled.Refused(Problem problem) ->
                new Developed(negative, new Print(Optional.empty(), words.text(problem), false), Optional.empty());
            case Scaled.Picture picture ->
                new Developed(
                        negative,
                        new Print(Optional.of(image(picture)), note(Seen.of(bytes)), false),
                        Optional.of(picture));
        };
    }

    private String note(Seen seen) {
        if (!(seen instanceof Seen.Picture picture)) {
            return "";
        }
        return !picture.whole()
                ? words.text("picture.cut-off")
                : picture.animated() ? words.text("picture.animated") : "";
    }

    private Print damaged() {
        return new Print(Optional.empty(), words.text("picture.damaged"), false);
    }

    private static Image image(Scaled.Picture picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.width(),
                picture.height(),
                IntBuffer.wrap(picture.argb()),
                PixelFormat.getIntArgbPreInstance()));
    }

    /**
     * Makes a picture for the page, which loads nothing itself.
     *
     * @param file its name in the article
     * @param told is given its bytes as an address, or those of a drawing that says why there are none
     */
    void page(String file, Consumer<String> told) {
        List<MediaFolder> folders = manuscript.media();
        Runnable failed = () -> told.accept(Blank.address(file, damaged().sentence()));
        find(
                folders,
                file,
                found -> darkroom.send(
                        () -> address(found),
                        address -> told.accept(address.isEmpty() ? blank(file, found.print()) : address),
                        _ -> failed.run()),
                () -> told.accept(Blank.address(file, words.text(missing(folders, file)))),
                failed);
    }

    /** What stands on the page where there is no picture to be seen: its name, and why. */
    private String blank(String file, Print print) {
        String why = print.sentence().isEmpty() ? damaged().sentence() : print.sentence();
        return Blank.address(file, why);
    }

    /** A drawing has no small picture, and is harmless as an address. */
    private static String address(Developed found) throws IOException {
        if (found.small().isPresent()) {
            return found.small().get().address();
        }
        return found.negative().isTooLarge()
                ? ""
                : Scaled.address(Files.readAllBytes(found.negative().file()), MOST);
    }
}
