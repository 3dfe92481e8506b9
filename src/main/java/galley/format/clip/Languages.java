package galley.format.clip;

import galley.article.Mark;
import galley.article.RichText;
import galley.article.Run;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Languages of words. Word says one of every word; so the language most of a clip is in, and that of the article, are no mark, and only
 * words in another one are.
 */
final class Languages {

    private Languages() {}

    /** {@return a format of letters in a language, if the tag names one} */
    static Format tagged(Format format, String tag) {
        String known = Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
        return tag.length() > 35 || known.equals("und") || known.startsWith("x-") || known.startsWith("zxx")
                ? format.withoutLanguage()
                : format.with(new Mark.Language(known));
    }

    /** {@return the language that most letters are in; empty where it is not said of most} */
    static String usual(List<Line> lines) {
        Map<String, Integer> letters = new HashMap<>();
        for (Line line : lines) {
            line.runs()
                    .forEach(run ->
                            letters.merge(language(run.marks()), run.text().length(), Integer::sum));
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** {@return runs without the marks that say a usual language} */
    static RichText without(List<Run> runs, Set<String> usual) {
        return RichText.of(runs.stream()
                .map(run -> {
                    Set<Mark> marks = new HashSet<>(run.marks());
                    boolean fewer = marks.removeIf(mark -> mark instanceof Mark.Language(String tag)
                            && usual.contains(Locale.forLanguageTag(tag).getLanguage()));
                    return fewer ? new Run(run.text(), marks) : run;
                })
                .toList());
    }

    private static String language(Set<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Language(String tag)) {
                return Locale.forLanguageTag(tag).getLanguage();
            }
        }
        return "";
    }
}
