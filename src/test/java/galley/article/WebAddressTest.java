package galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://portsable.example/a?b=1#c, https://portsable.example/a?b=1#c",
        "HTTP://portsable.example, HTTP://portsable.example",
        "' portsable.example ', https://portsable.example",
        "www.portsable.example/a, https://www.portsable.example/a",
        "portsable.example:8080/a, https://portsable.example:8080/a",
        "bücher.example, https://bücher.example",
        "desk@portsable.example, mailto:desk@portsable.example",
        "mailto:desk@portsable.example, mailto:desk@portsable.example",
        "tel:+441632960961, tel:+441632960961"
    })
    void whatPeopleWriteLeadsSomewhere(String written, String address) {
        assertEquals(Optional.of(address), WebAddress.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "bridge",
                "The bridge. It closed",
                "3.14",
                "e.g.",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://a b",
                "https://",
                "one@two",
                "@portsable.example"
            })
    void wordsAreNoAddress(String written) {
        assertEquals(Optional.empty(), WebAddress.of(written));
    }

    @Test
    void aTextOfAMillionLettersIsNone() {
        assertEquals(Optional.empty(), WebAddress.of("a.".repeat(500_000)));
        assertEquals(Optional.empty(), WebAddress.of("a.".repeat(4_000) + "!"));
    }
}
