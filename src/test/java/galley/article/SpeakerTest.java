package galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a printed attribution names, and whom typed letters may mean. */
class SpeakerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mara Lind, chief engineer                    | Mara Lind              | chief engineer
                    Mara Lind, chief engineer, Port Sable Bridges | Mara Lind             | chief engineer, Port Sable Bridges
                    — Mara Lind                                  | Mara Lind              | ''
                    Mara Lind – engineer                         | Mara Lind              | engineer
                    Mara Lind (engineer)                         | Mara Lind              | engineer
                    Anne-Marie Roth, mayor                       | Anne-Marie Roth        | mayor
                    Martin Luther King, Jr., minister            | Martin Luther King, Jr. | minister
                    Ada Brandt, MP                               | Ada Brandt, MP         | ''
                    منى سالم، مهندسة                             | منى سالم               | مهندسة
                    山田太郎、技師                                 | 山田太郎                | 技師
                    , engineer                                   | ''                     | engineer
                    ''                                           | ''                     | ''
                    """)
    void aPrintedAttributionNamesASpeaker(String printed, String name, String role) {
        assertEquals(Speaker.of(name, role), Speaker.read(printed));
    }

    @Test
    void aTextIsNoName() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertEquals(Speaker.NOBODY, Speaker.read(" ".repeat(900_000) + "x, y" + "z".repeat(400))));
    }

    @Test
    void lettersFitTheBeginningOfAWord() {
        Speaker speaker = Speaker.of("Zoë Lind-Åberg", "chief engineer");
        for (String typed : List.of("", "z", "Zoe", "ZOË L", "lind", "Aberg", "— Zo", "Zoë Lind-Åberg, chief e")) {
            assertTrue(speaker.fits(typed), typed);
        }
        for (String typed : List.of("oe", "berg", "chief", "Zoë Lind-Åberg, mayor")) {
            assertFalse(speaker.fits(typed), typed);
        }
    }

    @Test
    void anArticleRemembersWhomItNames() {
        Speaker mara = new Speaker("Mara Lind", "engineer", "the desk", Optional.empty(), "");
        Body body = Body.of(
                new Block.Headline(RichText.EMPTY),
                said(Speaker.NOBODY, "Ada Brandt, mayor"),
                said(Speaker.NOBODY, "Mara Lind"),
                said(mara, "Lind"),
                said(Speaker.NOBODY, ""),
                said(Speaker.NOBODY, "Ada Brandt"),
                said(Speaker.NOBODY, "Jon"));
        assertEquals(List.of(mara, Speaker.of("Ada Brandt", "mayor")), Speaker.named(body, 6));
        assertEquals(
                List.of(Speaker.of("Ada Brandt", "mayor"), Speaker.of("Mara Lind", ""), Speaker.of("Jon", "")),
                Speaker.named(body, 3));
    }

    private static Block said(Speaker speaker, String text) {
        return new Block.Attribution(speaker, RichText.of(text));
    }
}
