package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Body;
import galley.article.Mark;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Slice;
import galley.edit.find.Finding;
import galley.edit.find.Hit;
import galley.edit.find.Hits;
import galley.edit.find.Query;
import galley.edit.find.Replacement;
import galley.edit.find.Replacing;
import galley.edit.find.Search;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every search in every article, tried on {@value #CASES} random cases a law. A failure names its seed. */
class FindLawsTest {

    private static final int CASES = 4_000;

    private static final List<String> EXPRESSIONS = List.of(
            ".",
            "\\w+",
            "[aeiou]",
            "(.)(.)",
            "\\b",
            "^.",
            ".$",
            "(?:a|e)*",
            "\\s",
            "(?i)THE",
            "(?<=o).",
            ".*",
            "\\p{M}",
            "[^a]+?");

    @Test
    void hitsAfterAChangeAreTheHitsFoundAnew() {
        law(random -> {
            Article article = RandomArticle.article(random);
            Search search = query(random, article.body()).search();
            Hits hits = Hits.of(search, article.body());
            Body before = article.body();
            for (int i = 0; i < 3; i++) {
                Article next = edited(random, article);
                hits = hits.after(Change.between(before, next.body()), next.body());
                article = next;
                before = next.body();
            }
            Hits anew = Hits.of(search, article.body());
            assertEquals(all(anew, before), all(hits, before));
            assertEquals(anew.count(), hits.count());
            assertEquals(anew.problem(), hits.problem());
        });
    }

    @Test
    void hitsStandInOrderAndSplitNoCharacter() {
        law(random -> {
            Body body = RandomArticle.article(random).body();
            Hits hits = Hits.of(query(random, body).search(), body);
            int count = 0;
            for (int i = 0; i < body.size(); i++) {
                String letters = body.block(i).text().string();
                int behind = 0;
                for (Hit hit : hits.in(i)) {
                    assertTrue(behind <= hit.from() && hit.from() < hit.to() && hit.to() <= letters.length());
                    assertTrue(!splits(letters, hit.from()) && !splits(letters, hit.to()));
                    behind = hit.to();
                    count++;
                }
            }
            assertEquals(count, hits.count());
        });
    }

    @Test
    void whatStandsInAnArticleIsFoundThere() {
        law(random -> {
            Body body = RandomArticle.article(random).body();
            RichText text = body.block(random.nextInt(body.size())).text();
            String letters = text.string();
            if (letters.isEmpty() || letters.indexOf(RichText.LINE_BREAK) >= 0) {
                return;
            }
            for (boolean matchCase : new boolean[] {false, true}) {
                Hits hits = Hits.of(new Query(letters, matchCase, false, false).search(), body);
                assertTrue(hits.count() > 0, letters);
            }
        });
    }

    @Test
    void goingOnComesByEveryHitOnceAndBackToTheFirst() {
        law(random -> {
            EditorState state = EditorState.of(RandomArticle.article(random));
            Hits hits = Hits.of(query(random, state.body()).search(), state.body());
            Optional<Transaction> first = Finding.next(hits).on(state);
            assertEquals(hits.count() == 0, first.isEmpty());
            if (first.isEmpty()) {
                return;
            }
            EditorState on = state.apply(first.get(), 0);
            EditorState back = on;
            for (int i = 1; i <= hits.count(); i++) {
                assertEquals(i, hits.number(on.body(), on.selection()).orElseThrow());
                on = on.apply(Finding.next(hits).on(on).orElseThrow(), 0);
                back = back.apply(Finding.previous(hits).on(back).orElseThrow(), 0);
                int number = hits.number(back.body(), back.selection()).orElseThrow();
                assertEquals(hits.count() + 1 - i, number);
            }
            assertEquals(1, hits.number(on.body(), on.selection()).orElseThrow());
        });
    }

    @Test
    void replacingAllAndUndoingChangesNothing() {
        law(random -> {
            EditorState start = placed(random, RandomArticle.article(random));
            Query query = query(random, start.body());
            Hits hits = Hits.of(query.search(), start.body());
            Optional<Transaction> all =
                    Replacing.all(hits, replacement(random, query)).on(start);
            assertEquals(hits.count() == 0, all.isEmpty());
            if (all.isPresent()) {
                EditorState done = start.apply(all.get(), 0);
                EditorState undone = done.apply(Undoing.undo().on(done).orElseThrow(), 1);
                assertEquals(start.article(), undone.article());
                assertEquals(start.selection(), undone.selection());
                assertEquals(start.body().size(), done.body().size());
                EditorState redone = undone.apply(Undoing.redo().on(undone).orElseThrow(), 2);
                assertEquals(done.article(), redone.article());
            }
        });
    }

    @Test
    void replacingAllIsReplacingEachFromTheLastToTheFirst() {
        law(random -> {
            EditorState start = placed(random, RandomArticle.article(random));
            Hits hits = Hits.of(query(random, start.body()).search(), start.body());
            String put = RandomArticle.string(random);
            if (!(hits.search() instanceof Search.Ready ready) || hits.count() == 0) {
                return;
            }
            Replacement plain = Replacement.of(put, new Search.Ready(ready.pattern(), false));
            EditorState done = start.apply(
                    Replacing.all(hits, assertInstanceOf(Replacement.Ready.class, plain))
                            .on(start)
                            .orElseThrow(),
                    0);
            Article each = start.article();
            Selection selection = start.selection();
            for (int block = start.body().size() - 1; block >= 0; block--) {
                RichText text = start.body().block(block).text();
                for (Hit hit : hits.in(block).reversed()) {
                    int at = start.body().start(block);
                    Set<Mark> marks = text.marksAt(hit.from() + 1);
                    Splice splice = Splice.replace(
                            each.body(), at + hit.from(), at + hit.to(), Slice.of(RichText.of(put, marks)));
                    each = splice.apply(each);
                    selection = new Selection(moved(selection.anchor(), splice), moved(selection.caret(), splice));
                }
            }
            assertEquals(each.body(), done.body());
            assertEquals(selection, done.selection());
        });
    }

    /** A position before what is replaced stays, also right before it. */
    private static int moved(int position, Splice splice) {
        return position <= splice.at() ? position : splice.map(position);
    }

    private static List<List<Hit>> all(Hits hits, Body body) {
        return IntStream.range(0, body.size()).mapToObj(hits::in).toList();
    }

    private static boolean splits(String letters, int offset) {
        return offset > 0
                && offset < letters.length()
                && Character.isSurrogatePair(letters.charAt(offset - 1), letters.charAt(offset));
    }

    private static EditorState placed(Random random, Article article) {
        int length = article.body().length();
        Selection selection = new Selection(random.nextInt(length + 1), random.nextInt(length + 1));
        return EditorState.of(article).apply(Transaction.select(selection), 0);
    }

    /** Words of the article, of another, or an expression. */
    private static Query query(Random random, Body body) {
        boolean matchCase = random.nextBoolean();
        boolean wholeWords = random.nextInt(3) == 0;
        if (random.nextInt(3) == 0) {
            String expression = EXPRESSIONS.get(random.nextInt(EXPRESSIONS.size()));
            return new Query(expression, matchCase, wholeWords, true);
        }
        String letters = random.nextInt(4) == 0
                ? RandomArticle.string(random)
                : body.block(random.nextInt(body.size())).text().string();
        int from = random.nextInt(letters.length() + 1);
        int to = Math.min(letters.length(), from + 1 + random.nextInt(6));
        return new Query(letters.substring(from, to), matchCase, wholeWords, false);
    }

    private static Replacement.Ready replacement(Random random, Query query) {
        Search.Ready ready = assertInstanceOf(Search.Ready.class, query.search());
        String written = query.expression() ? "<$0>\\n" : RandomArticle.string(random);
        return assertInstanceOf(Replacement.Ready.class, Replacement.of(written, ready));
    }

    private static Article edited(Random random, Article article) {
        Body body = article.body();
        int from = random.nextInt(body.length() + 1);
        int to = Math.min(body.length(), from + random.nextInt(20));
        Body other = RandomArticle.article(random, random.nextInt(3)).body();
        int start = random.nextInt(other.length() + 1);
        Slice slice = other.slice(start, start + random.nextInt(other.length() - start + 1));
        return Splice.replace(body, from, to, slice).apply(article);
    }

    private static void law(Consumer<Random> check) {
        for (long seed = 0; seed < CASES; seed++) {
            try {
                check.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
