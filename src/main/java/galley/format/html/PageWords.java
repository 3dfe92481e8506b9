package galley.format.html;

import java.util.Locale;

/**
 * The few words a page says by itself. They are in the language of the article, not in that of the program; English where there are
 * none of that language.
 *
 * @param by before those who wrote it; {@code {0}} stands for them
 * @param reading how long it takes to read; {@code {0}} stands for the minutes
 * @param untitled in place of a headline that is not written yet
 * @param correction over a notice that something was wrong, before its date
 * @param editorsNote over what the editor tells readers of the article
 */
record PageWords(String by, String reading, String untitled, String correction, String editorsNote) {

    /**
     * {@return the words of a language}
     *
     * @param language a BCP 47 tag
     */
    static PageWords of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "ar" -> new PageWords("بقلم {0}", "القراءة: {0} د", "بلا عنوان", "تصحيح", "ملاحظة المحرر");
            case "de" ->
                new PageWords("Von {0}", "{0} Min. Lesezeit", "Ohne Titel", "Korrektur", "Anmerkung der Redaktion");
            case "es" ->
                new PageWords("Por {0}", "{0} min de lectura", "Sin título", "Corrección", "Nota de la redacción");
            case "fr" ->
                new PageWords("Par {0}", "{0} min de lecture", "Sans titre", "Rectificatif", "Note de la rédaction");
            case "he" -> new PageWords("מאת {0}", "{0} דק׳ קריאה", "ללא כותרת", "תיקון", "הערת המערכת");
            case "it" ->
                new PageWords("Di {0}", "{0} min di lettura", "Senza titolo", "Correzione", "Nota della redazione");
            case "ja" -> new PageWords("文・{0}", "{0}分で読めます", "無題", "訂正", "編集部注");
            case "nl" ->
                new PageWords("Door {0}", "{0} min leestijd", "Zonder titel", "Correctie", "Noot van de redactie");
            case "pl" -> new PageWords("Tekst: {0}", "{0} min czytania", "Bez tytułu", "Sprostowanie", "Od redakcji");
            case "pt" -> new PageWords("Por {0}", "{0} min de leitura", "Sem título", "Correção", "Nota da redação");
            case "uk" -> new PageWords("Текст: {0}", "{0} хв читання", "Без назви", "Виправлення", "Від редакції");
            default -> new PageWords("By {0}", "{0} min read", "Untitled", "Correction", "Editor’s note");
        };
    }
}
