package galley.cli;

import galley.article.Article;
import galley.picture.MediaFolder;
import galley.picture.Plates;
import galley.print.Paper;
import galley.print.Press;
import galley.print.PrintStyle;
import galley.print.Printed;
import galley.words.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Sets articles on pages for the command line, with the pictures beside each. The press is made when the first article comes. */
final class Typesetting {

    private final Terminal terminal;
    private final Paper paper;
    private Optional<Press> press = Optional.empty();

    Typesetting(Terminal terminal, Paper paper) {
        this.terminal = terminal;
        this.paper = paper;
    }

    /**
     * {@return an article as a PDF}
     *
     * @param input where it came from
     * @param article what is set
     * @param quiet whether nothing is said of letters and pictures that are not printed
     * @throws Refusal if it cannot be set
     */
    byte[] pages(Input input, Article article, boolean quiet) throws Refusal {
        System.setProperty("java.awt.headless", "true");
        press = press.or(() -> Optional.of(new Press()));
        List<MediaFolder> media = input.file().map(Path::toAbsolutePath).map(Path::getParent).stream()
                .map(MediaFolder::beside)
                .toList();
        return switch (press.get().print(article, new Plates(media), PrintStyle.ours(), paper)) {
            case Printed.Refused(Problem problem) -> throw new Refusal(problem);
            case Printed.Pages pages -> {
                if (!quiet) {
                    pages.remarks().forEach(remark -> terminal.say(input.name(), remark));
                }
                yield pages.pdf();
            }
        };
    }
}
