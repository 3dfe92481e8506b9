package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.Specimens;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AddressTest {

    static List<String> nowhere() {
        return Specimens.ADDRESSES_TO_NOWHERE;
    }

    @ParameterizedTest
    @MethodSource("nowhere")
    void addressThatIsNoPlaceIsNoLink(String address) {
        assertEquals(Optional.empty(), Address.safe(address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://portsable.example            | https://portsable.example
                    HTTPS://PortSable.Example/Bridge     | https://portsable.example/Bridge
                    http://portsable.example:8080/?a=b#c | http://portsable.example:8080/?a=b#c
                    //portsable.example/x                | //portsable.example/x
                    mailto:desk@portsable.example        | mailto:desk@portsable.example
                    tel:+44 20 7946 0000                 | tel:+442079460000
                    /ferries                             | /ferries
                    ../a/b.html                          | ../a/b.html
                    ?page=2                              | ?page=2
                    #part:two                            | #part:two
                    a/b:c                                | a/b:c
                    #a#b                                 | #a%23b
                    https://portsable.example/a b        | https://portsable.example/a%20b
                    https://portsable.example/100%       | https://portsable.example/100%25
                    https://portsable.example/%c3%A9     | https://portsable.example/%c3%A9
                    https://portsable.example/é[1]       | https://portsable.example/%C3%A9%5B1%5D
                    https://hafenbrücke.example/         | https://xn--hafenbrcke-geb.example/
                    """)
    void addressOfAPlaceComesOutAsValidUrl(String written, String url) {
        assertEquals(Optional.of(url), Address.safe(written));
    }

    @Test
    void spaceAroundAnAddressIsDropped() {
        assertEquals(Optional.of("https://portsable.example/"), Address.safe("\u00a0 https://portsable.example/\t"));
    }
}
