package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.Specimens;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this room writes passes the Nu HTML checker: no error, no warning, no note. */
class ValidityTest {

    private static Checker checker;

    @BeforeAll
    static void startChecker() throws Exception {
        checker = new Checker();
    }

    static List<String> specimens() {
        return List.copyOf(Specimens.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void specimensAreValid(String name) throws Exception {
        var article = Specimens.all().get(name);
        assertEquals(List.of(), checker.check(HtmlPage.write(article)), "the page");
        assertEquals(List.of(), checker.checkFragment(HtmlFragment.write(article)), "the fragment");
    }
}
