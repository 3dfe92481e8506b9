package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The bridge was shut for two years and it is open again, said the department.
            de | Die Brücke war zwei Jahre gesperrt und ist nach der Reparatur wieder offen.
            fr | Le pont est ouvert depuis lundi, et les travaux ont duré plus de deux ans.
            es | El puente que cruza el puerto se abrió el lunes y los trabajos duraron más de dos años.
            uk | Міст через гавань знову відкрили, і рух ним відновили.
            ar | أعيد فتح الجسر بعد عامين من الإصلاحات
            en | 1234
            """)
    void namesTheLanguageOfASentence(String language, String sentence) {
        assertEquals(language, Import.article("X\n\n" + sentence).metadata().language());
    }
}
