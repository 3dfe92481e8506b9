package galley.check;

import galley.article.Article;
import galley.article.Block;
import galley.article.Mark;
import galley.article.Picture;
import galley.article.Run;
import galley.check.Finding.At;
import galley.check.Finding.Kind;
import galley.check.Finding.Severity;
import galley.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What can be told of the layout from the article alone: headings, pictures, links. What depends on the style of the page is seen there, by
 * others.
 */
final class LayoutCheck {

    /** Words of links that say nothing of where they lead, as the languages have them that many desks write in. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "click here",
            "click",
            "here",
            "link",
            "this link",
            "more",
            "read more",
            "this",
            "learn more",
            "hier",
            "mehr",
            "hier klicken",
            "weiterlesen",
            "ici",
            "cliquez ici",
            "lire la suite",
            "en savoir plus",
            "aquí",
            "haga clic aquí",
            "leer más",
            "qui",
            "clicca qui");

    private LayoutCheck() {}

    static List<Finding> findings(Article article) {
        List<Finding> found = new ArrayList<>();
        List<Block> blocks = article.body().blocks();
        int level = 1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading) {
                if (heading.text().string().isBlank()) {
                    found.add(finding(Severity.FIX, Kind.HEADING, i, "check.heading.empty"));
                } else if (heading.level() > level + 1) {
                    found.add(
                            finding(Severity.FIX, Kind.HEADING, i, "check.heading.skips", heading.level(), level + 1));
                    level++;
                } else {
                    level = heading.level();
                }
            } else if (block instanceof Block.Figure figure && isSilent(figure.picture())) {
                found.add(finding(Severity.FIX, Kind.ALTERNATIVE, i, "check.picture.no-alternative"));
            }
            links(block, i, found);
        }
        return found;
    }

    /** Whether a picture tells nothing to those who do not see it, and nobody said that it need not. */
    private static boolean isSilent(Picture picture) {
        return !picture.file().isBlank()
                && !picture.decorative()
                && picture.alternative().isBlank();
    }

    private static void links(Block block, int index, List<Finding> found) {
        List<Run> runs = block.text().runs();
        for (int i = 0; i < runs.size(); i++) {
            Optional<Mark.Link> link = link(runs.get(i));
            if (link.isEmpty()) {
                continue;
            }
            StringBuilder words = new StringBuilder(runs.get(i).text());
            while (i + 1 < runs.size() && link(runs.get(i + 1)).equals(link)) {
                words.append(runs.get(++i).text());
            }
            link(words.toString(), link.get(), index).ifPresent(found::add);
        }
    }

    private static Optional<Finding> link(String words, Mark.Link link, int block) {
        String said = words.strip();
        String plain = said.toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}…»«“”‘’\\s]+$", "");
        if (said.isEmpty()) {
            return Optional.of(finding(Severity.FIX, Kind.LINK, block, "check.link.empty"));
        } else if (SAY_NOTHING.contains(plain)) {
            return Optional.of(finding(Severity.CONSIDER, Kind.LINK, block, "check.link.says-nothing"));
        } else if (isAddress(said, link.address())) {
            return Optional.of(finding(Severity.CONSIDER, Kind.LINK, block, "check.link.address"));
        }
        return Optional.empty();
    }

    /** Whether the words are an address: that of the link, or another that begins as one. */
    private static boolean isAddress(String said, String address) {
        return said.equals(address)
                || said.startsWith("http://")
                || said.startsWith("https://")
                || (said.startsWith("www.") && said.indexOf(' ') < 0);
    }

    private static Optional<Mark.Link> link(Run run) {
        return run.marks().stream()
                .filter(Mark.Link.class::isInstance)
                .map(Mark.Link.class::cast)
                .findFirst();
    }

    private static Finding finding(Severity severity, Kind kind, int block, String key, Object... arguments) {
        return new Finding(severity, kind, Problem.of(key, arguments), new At(block));
    }
}
