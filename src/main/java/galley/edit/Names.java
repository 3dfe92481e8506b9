package galley.edit;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The people, organizations and places that an article names, with how often it does. It is a value, worked out from a snapshot away
 * from the keys; looking one up is a search in a sorted list.
 */
public final class Names {

    /** No name at all. */
    public static final Names NONE = new Names(new TreeMap<>());

    private final String[] names;
    private final int[] uses;

    private Names(TreeMap<String, Integer> counted) {
        names = counted.keySet().toArray(String[]::new);
        uses = counted.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * {@return the names of an article: runs of capitalized words in its text, and those of its bylines and speakers}
     *
     * <p>In a language that sets every noun with a capital, a single word is no name. Headlines and headings are not read, as all their
     * words may have capitals.
     *
     * @param article what is read
     */
    public static Names of(Article article) {
        List<String> spoken = new ArrayList<>();
        NameSearch search = new NameSearch(article.metadata().language());
        for (Block block : article.body().blocks()) {
            if (block instanceof Block.Attribution said
                    && !said.speaker().name().isBlank()) {
                spoken.add(said.speaker().name().strip());
            }
            if (!(block instanceof Block.Headline || block instanceof Block.Heading)) {
                search.read(block.text().string(), !(block instanceof Block.Attribution));
            }
        }
        TreeMap<String, Integer> counted = search.found();
        article.metadata().bylines().stream()
                .map(byline -> byline.name().strip())
                .filter(name -> !name.isEmpty())
                .forEach(spoken::add);
        spoken.forEach(name -> counted.merge(name, 1, Integer::sum));
        return new Names(counted);
    }

    /**
     * {@return the longer name that letters begin: the one used most, and of several the shortest; empty where there is none}
     *
     * @param letters what is typed so far
     */
    public Optional<String> beginning(String letters) {
        int found = Arrays.binarySearch(names, letters);
        int first = found >= 0 ? found + 1 : -found - 1;
        return IntStream.range(first, names.length)
                .takeWhile(i -> names[i].startsWith(letters))
                .boxed()
                .min(Comparator.<Integer>comparingInt(i -> -uses[i]).thenComparingInt(i -> names[i].length()))
                .map(i -> names[i]);
    }

    /** {@return all of them with how often they are used, for tests} */
    Map<String, Integer> all() {
        Map<String, Integer> all = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            all.put(names[i], uses[i]);
        }
        return all;
    }

    /**
     * {@return whether an update may have brought a name or taken one away}
     *
     * <p>So that the whole article is not read at every key, a letter within a word does not count, and neither does the end of a word in
     * small letters. Of what stands beside the text only bylines and the language count.
     *
     * @param update what happened
     */
    public static boolean mayDiffer(Update update) {
        if (!update.articleChanged()) {
            return false;
        }
        Metadata before = update.before().article().metadata();
        Metadata after = update.after().article().metadata();
        if (!before.language().equals(after.language()) || !before.bylines().equals(after.bylines())) {
            return true;
        }
        if (update.change().isEmpty()) {
            return false;
        }
        Body body = update.after().body();
        boolean within = update.change().removed() == 1 && update.change().inserted() == 1;
        if (!within || body.length() <= update.before().body().length()) {
            return true;
        }
        Place caret = body.at(update.after().selection().caret());
        String text = body.block(caret.block()).text().string();
        int end = caret.offset() - 1;
        if (end <= 0 || Character.isLetterOrDigit(text.charAt(end))) {
            return false;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < end && Character.isUpperCase(text.codePointAt(start));
    }
}
