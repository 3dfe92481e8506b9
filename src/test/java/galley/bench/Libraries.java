package galley.bench;

import galley.bench.Times.Target;
import galley.library.Bin;
import galley.library.Entry;
import galley.library.Holdings;
import galley.library.Librarian;
import galley.work.Errands;
import galley.work.Latest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;

/**
 * A library of five thousand articles, by the librarian and its own threads, as the pane asks for it: the first index, the list at every
 * opening after, what is looked at then, and each key of a filter from the first letter on. What the pane then draws is a screenful.
 */
public final class Libraries {

    private static final int ARTICLES = Integer.getInteger("galley.bench.articles", 5_000);
    private static final int OPENINGS = 15;
    private static final int QUERIES = 300;
    private static final Target KEY = new Target(OptionalDouble.empty(), OptionalDouble.of(50), OptionalDouble.empty());

    private final LinkedBlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
    private final Path folder;
    private final Path cache;
    private Holdings holdings = Holdings.NONE;

    private Libraries(Path folder, Path cache) {
        this.folder = folder;
        this.cache = cache;
    }

    /**
     * Measures everything and prints it.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path temporary = Files.createTempDirectory("library-bench");
        try {
            Path folder = Files.createDirectory(temporary.resolve("articles"));
            Shelves shelves = new Shelves();
            shelves.fill(folder, ARTICLES);
            new Libraries(folder, temporary.resolve("cache")).measure(shelves);
        } finally {
            Shelves.delete(temporary);
        }
    }

    private void measure(Shelves shelves) throws InterruptedException {
        String of = ARTICLES + " articles";
        Times first = new Times();
        Librarian librarian =
                opened(first, now -> !now.looking() && now.entries().size() == ARTICLES);
        first.print("library_first_index", of, Target.NONE);
        librarian.close();

        Times list = new Times();
        Times look = new Times();
        for (int i = 0; i < OPENINGS; i++) {
            holdings = Holdings.NONE;
            long start = System.nanoTime();
            librarian = opened(list, now -> now.entries().size() == ARTICLES);
            until(now -> !now.looking());
            look.add(System.nanoTime() - start);
            if (i < OPENINGS - 1) {
                librarian.close();
            }
        }
        list.print("library_list", of, Target.max(300));
        look.print("library_reopen", of, Target.NONE);
        for (int round = 0; round < 2; round++) {
            Times key = new Times();
            Times letter = new Times();
            filters(librarian, shelves, key, letter);
            if (round == 1) {
                key.print("library_filter_key", of, KEY);
                letter.print("library_filter_first_letter", of, KEY);
            }
        }
        librarian.close();
    }

    private void filters(Librarian librarian, Shelves shelves, Times key, Times letter) throws InterruptedException {
        List<List<Entry>> found = new ArrayList<>();
        Latest<String, List<Entry>> filter = librarian.filter(found::add);
        for (int i = 0; i < QUERIES; i++) {
            String typed = i % 3 == 0 ? shelves.word() : shelves.word() + " " + shelves.word();
            for (int end = 1; end <= typed.length(); end++) {
                found.clear();
                long start = System.nanoTime();
                filter.offer(typed.substring(0, end));
                while (found.isEmpty()) {
                    home.take().run();
                }
                (end == 1 ? letter : key).add(System.nanoTime() - start);
            }
        }
    }

    private Librarian opened(Times times, Predicate<Holdings> enough) throws InterruptedException {
        Executor back = home::add;
        long start = System.nanoTime();
        Librarian librarian = new Librarian(
                Errands.onThread("library-disk", back),
                Errands.onThread("library-index", back),
                back,
                cache,
                new Bin(Optional.empty(), false));
        librarian.subscribe(now -> holdings = now);
        librarian.open(folder);
        until(enough);
        times.add(System.nanoTime() - start);
        return librarian;
    }

    private void until(Predicate<Holdings> enough) throws InterruptedException {
        while (!enough.test(holdings)) {
            home.take().run();
        }
    }
}
