package galley.ui.shell;

import galley.article.Article;
import galley.edit.Names;
import galley.edit.Update;
import galley.work.Latest;
import javafx.application.Platform;

/** The names of the article, kept up to date beside the keys: they may be a moment late. */
final class KnownNames {

    private final Latest<Article, Names> reading =
            Latest.onThread("names", Names::of, Platform::runLater, found -> names = found);
    private Names names = Names.NONE;

    /** Reads the article for the first time. */
    KnownNames(Article article) {
        reading.offer(article);
    }

    /** Reads it again, where there may be other names now. */
    void show(Update update) {
        if (Names.mayDiffer(update)) {
            reading.offer(update.after().article());
        }
    }

    /** {@return the names as far as they are known} */
    Names now() {
        return names;
    }

    /** Reads no more. */
    void stop() {
        reading.close();
    }
}
