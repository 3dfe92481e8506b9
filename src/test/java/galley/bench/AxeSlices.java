package galley.bench;

import galley.article.Article;
import galley.bench.Times.Target;
import galley.store.DocumentFile;
import galley.ui.shell.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/**
 * What axe holds the thread of the window for: the time of each group of the page it looks at, from the call to its answer. The first of a page
 * is told apart, as axe itself is read and made ready then.
 */
final class AxeSlices {

    private AxeSlices() {}

    static void measure(Function<DocumentFile, OpenWindow> opening) throws IOException {
        measure(opening, LongArticle.ofWords(1_000), "1,000 words");
        measure(opening, LongArticle.ofWords(5_000), "5,000 words");
    }

    private static void measure(Function<DocumentFile, OpenWindow> opening, Article article, String of)
            throws IOException {
        Path folder = Files.createTempDirectory("axe");
        DocumentFile document = new DocumentFile(folder.resolve("article.galley"));
        document.save(article);
        OpenWindow window = opening.apply(document);
        Typist.await(() -> window.scene().lookup(".web-view") instanceof WebView);
        WebEngine engine = Typist.on(() -> ((WebView) window.scene().lookup(".web-view")).getEngine());
        Typist.await(() -> (boolean) engine.executeScript("typeof inspection === 'object' && !inspection.busy"
                + " && inspection.found.size > 0 && inspection.fresh.size === 0"));
        Times slices = new Times();
        String took = Typist.on(() -> (String) engine.executeScript("inspection.took.join(' ')"));
        String[] each = took.split(" ");
        Times first = new Times();
        for (int i = 0; i < each.length; i++) {
            (i == 0 ? first : slices).add(Math.round(Double.parseDouble(each[i]) * 1e6));
        }
        first.print("preview_axe_first", of, Target.NONE);
        if (slices.count() > 0) {
            slices.print("preview_axe", of, Target.max(50));
        }
        Typist.on(() -> {
            window.close();
            return null;
        });
        Files.delete(folder.resolve("article.galley"));
    }
}
