package galley.bench;

import galley.article.Article;
import galley.print.Paper;
import galley.print.Press;
import galley.print.PrintStyle;
import galley.print.Printed;
import galley.print.Proofs;
import java.io.IOException;
import java.util.Locale;

/** Articles set on pages, the first of them as the first page anybody asks for; and one page pulled for the screen. */
final class Prints {

    private Prints() {}

    /** Prints the figures, a line of JSON each. */
    public static void main(String[] args) throws IOException {
        Press press = new Press();
        Article usual = LongArticle.ofWords(1_000);
        measured(press, "print_first", usual);
        for (int i = 0; i < 5; i++) {
            measured(press, "print_1000_words", usual);
        }
        measured(press, "print_10000_paragraphs", LongArticle.make());
        measured(press, "print_one_paragraph_of_a_million", LongArticle.ofLetters(1_000_000));
    }

    private static void measured(Press press, String name, Article article) throws IOException {
        long start = System.nanoTime();
        Printed printed = press.print(article, _ -> null, PrintStyle.ours(), Paper.A4);
        long end = System.nanoTime();
        if (printed instanceof Printed.Pages pages) {
            try (Proofs proofs = Proofs.of(pages.pdf())) {
                proofs.pull(0, 1_200);
                long pulling = System.nanoTime();
                proofs.pull(0, 1_200);
                line(name, pages, (end - start) / 1e6, (System.nanoTime() - pulling) / 1e6);
            }
        } else {
            System.out.println(printed);
        }
    }

    private static void line(String name, Printed.Pages pages, double ms, double pull) {
        System.out.println(String.format(
                Locale.ROOT,
                "{\"benchmark\":\"%s\",\"unit\":\"ms\",\"ms\":%.0f,\"pull\":%.0f,\"pages\":%d,\"bytes\":%d}",
                name,
                ms,
                pull,
                pages.count(),
                pages.pdf().length));
    }
}
