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
 * @param readOn what leads from a teaser to the page
 */
record PageWords(String by, String reading, String untitled, String correction, String editorsNote, String readOn) {

    /**
     * {@return the words of a language}
     *
     * @param language a BCP 47 tag
     */
    static PageWords of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "ar" ->
                new PageWords("بقلم {0}", "القراءة: {0} د", "بلا عنوان", "تصحيح", "ملاحظة المحرر", "اقرأ المزيد");
            case "de" ->
                new PageWords(
                        "Von {0}",
                        "{0} Min. Lesezeit", "Ohne Titel", "Korrektur", "Anmerkung der Redaktion", "Weiterlesen");
            case "es" ->
                new PageWords(
                        "Por {0}",
                        "{0} min de lectura", "Sin título", "Corrección", "Nota de la redacción", "Seguir leyendo");
            case "fr" ->
                new PageWords(
                        "Par {0}",
                        "{0} min de lecture", "Sans titre", "Rectificatif", "Note de la rédaction", "Lire la suite");
            case "he" -> new PageWords("מאת {0}", "{0} דק׳ קריאה", "ללא כותרת", "תיקון", "הערת המערכת", "להמשך קריאה");
            case "it" ->
                new PageWords(
                        "Di {0}",
                        "{0} min di lettura",
                        "Senza titolo",
                        "Correzione",
                        "Nota della redazione",
                        "Continua a leggere");
            case "ja" -> new PageWords("文・{0}", "{0}分で読めます", "無題", "訂正", "編集部注", "続きを読む");
            case "nl" ->
                new PageWords(
                        "Door {0}",
                        "{0} min leestijd", "Zonder titel", "Correctie", "Noot van de redactie", "Lees verder");
            case "pl" ->
                new PageWords(
                        "Tekst: {0}", "{0} min czytania", "Bez tytułu", "Sprostowanie", "Od redakcji", "Czytaj dalej");
            case "pt" ->
                new PageWords(
                        "Por {0}",
                        "{0} min de leitura", "Sem título", "Correção", "Nota da redação", "Continuar a ler");
            case "uk" ->
                new PageWords(
                        "Текст: {0}", "{0} хв читання", "Без назви", "Виправлення", "Від редакції", "Читати далі");
            default -> new PageWords("By {0}", "{0} min read", "Untitled", "Correction", "Editor’s note", "Read on");
        };
    }
}
