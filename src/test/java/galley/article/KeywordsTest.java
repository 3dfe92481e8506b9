package galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordsTest {

    @Test
    void aRowIsKeywords() {
        assertEquals(List.of("bridges", "Port Sable"), Keywords.of(" bridges,Port Sable ;; Bridges,\n"));
        assertEquals(List.of(), Keywords.of(" , "));
        assertEquals(List.of("جسر", "橋"), Keywords.of("جسر، 橋、橋"));
    }

    @Test
    void keywordsAreARow() {
        assertEquals("bridges, Port Sable", Keywords.row(List.of("bridges", "Port Sable")));
        assertEquals(List.of("a", "b c"), Keywords.of(Keywords.row(List.of("a", "b c"))));
    }
}
