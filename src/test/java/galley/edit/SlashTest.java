package galley.edit;

import static galley.edit.Proof.cannot;
import static galley.edit.Proof.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Block;
import galley.article.RichText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked for after a slash, and that choosing it is one step; and Ctrl+A, which selects more and more. */
class SlashTest {

    private static final Command QUOTE = Recasting.to(new Block.Quote(RichText.EMPTY));
    private static final Command NOTHING = _ -> Optional.empty();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"h T|p /^; ''", "h T|p /h2^; h2", "h T|* /h2^; h2", "h T|p /block quote^; block quote"})
    void somethingIsLookedFor(String draft, String wanted) {
        assertEquals(Optional.of(wanted), Slash.typed(Draft.state(draft)));
    }

    @ParameterizedTest
    @CsvSource({
        "h /^",
        "h T|s /^",
        "h T|h2 /^",
        "h T|q /^",
        "h T|p a/^",
        "h T|p /h^2",
        "h T|p [/h2^",
        "h T|p / or^",
        "h T|p ^",
        "h T|p /this is a sentence that begins with a slash and goes on^"
    })
    void nothingIsLookedFor(String draft) {
        assertEquals(Optional.empty(), Slash.typed(Draft.state(draft)));
        cannot(draft, Slash.clear());
    }

    @Test
    void choosingIsOneStep() {
        edit("h T|p /quo^|p x", Slash.clear(), "h T|p ^|p x");
        edit("h T|p /quo^|p x", Slash.clear().then(QUOTE), "h T|q ^|p x");
        edit("h T|* /quo^", Slash.clear().then(QUOTE), "h T|q ^");
        edit("h T|p /hr^|p x", Slash.clear().then(Inserting.divider()), "h T|- |p ^x");
        edit("h T|p /b^", Slash.clear().then(Typing.insert("b")), "h T|p b^");
        edit("h T|p /b^", Slash.clear().then(NOTHING), "h T|p ^");
        cannot("h T|p b^", Slash.clear().then(QUOTE));
    }

    @Test
    void theFieldFirstAndThenTheArticle() {
        edit("h Head|p a^b|p c", Selecting.more(), "h Head|p [ab^|p c");
        edit("h Head|p [ab^|p c", Selecting.more(), "h [Head|p ab|p c^");
        edit("h Head|p ^ab[|p c", Selecting.more(), "h [Head|p ab|p c^");
        edit("h He^ad|p c", Selecting.more(), "h [Head^|p c");
        edit("h Head|p ^|p c", Selecting.more(), "h [Head|p |p c^");
        edit("h Head|p a[b|p ^c", Selecting.more(), "h [Head|p ab|p c^");
        edit("h Head|p [a^b", Selecting.more(), "h Head|p [ab^");
        cannot("h [Head|p c^", Selecting.more());
        cannot("h ^", Selecting.more());
        cannot("h [Alone^", Selecting.more());
    }
}
