package galley.check;

import galley.article.Article;
import galley.article.Block;
import galley.check.Finding.At;
import galley.check.Finding.In;
import galley.check.Finding.Kind;
import galley.check.Finding.Place;
import galley.check.Finding.Severity;
import galley.words.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that was found in one article: what is to fix first, and each in reading order. Of two findings of one kind at one place the first
 * stays, so what two looked at is said once.
 *
 * @param article in which
 * @param all the findings
 */
public record Findings(Article article, List<Finding> all) {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparingInt(finding -> reading(finding.place()));

    private record Spot(Kind kind, Place place) {}

    public Findings {
        all = List.copyOf(all);
    }

    /**
     * {@return what is found in an article}
     *
     * @param article the article
     * @param seen what was found in it by others, as on its page
     */
    public static Findings in(Article article, List<Finding> seen) {
        List<Finding> found = new ArrayList<>(LayoutCheck.findings(article));
        found.addAll(brief(article));
        Map<Spot, Finding> once = new LinkedHashMap<>();
        found.forEach(finding -> once.merge(spot(finding), finding, Findings::graver));
        seen.forEach(finding -> once.putIfAbsent(spot(finding), finding));
        return new Findings(article, once.values().stream().sorted(ORDER).toList());
    }

    /**
     * {@return the same findings where their blocks stand in another article}; those are gone whose blocks are no longer the same
     *
     * @param other the article
     */
    public List<Finding> carried(Article other) {
        if (other == article || all.isEmpty()) {
            return all;
        }
        Map<Block, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < other.body().size(); i++) {
            places.put(other.body().block(i), i);
        }
        return all.stream()
                .filter(finding -> finding.place() instanceof At(int block)
                        && places.containsKey(article.body().block(block)))
                .map(finding -> new Finding(
                        finding.severity(),
                        finding.kind(),
                        finding.sentence(),
                        new At(places.get(article.body().block(((At) finding.place()).block())))))
                .toList();
    }

    /**
     * {@return how many there are}
     *
     * @param severity how grave
     */
    public long count(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** What the template asks for and the article does not have. */
    private static List<Finding> brief(Article article) {
        return article.metadata().notebook().brief().requirements().stream()
                .flatMap(requirement -> requirement.shortfall(article).stream())
                .map(shortfall -> new Finding(
                        Severity.FIX,
                        Kind.BRIEF,
                        shortfall.isMissing()
                                ? Problem.of("check.brief.missing")
                                : Problem.of("check.brief.over", shortfall.length() - shortfall.limit()),
                        new In(shortfall.field())))
                .toList();
    }

    private static Spot spot(Finding finding) {
        return new Spot(finding.kind(), finding.place());
    }

    private static Finding graver(Finding one, Finding other) {
        return other.severity().compareTo(one.severity()) < 0 ? other : one;
    }

    private static int reading(Place place) {
        return switch (place) {
            case At(int block) -> block;
            case In _ -> -1;
        };
    }
}
