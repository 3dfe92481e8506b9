package galley.format.html;

import java.util.Locale;

/**
 * The words over and in the source log, in the language of the article, as {@link PageWords} are.
 *
 * @param title over the log
 * @param verified of a line that somebody has checked
 * @param unverified of one that nobody has
 */
record SourceWords(String title, String verified, String unverified) {

    /**
     * {@return the words of a language; English where there are none of it}
     *
     * @param language a BCP 47 tag
     */
    static SourceWords of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "ar" -> new SourceWords("المصادر", "تم التحقق", "لم يتم التحقق");
            case "de" -> new SourceWords("Quellen", "Geprüft", "Nicht geprüft");
            case "es" -> new SourceWords("Fuentes", "Verificado", "Sin verificar");
            case "fr" -> new SourceWords("Sources", "Vérifié", "Non vérifié");
            case "he" -> new SourceWords("מקורות", "אומת", "לא אומת");
            case "it" -> new SourceWords("Fonti", "Verificato", "Non verificato");
            case "ja" -> new SourceWords("情報源", "確認済み", "未確認");
            case "nl" -> new SourceWords("Bronnen", "Gecontroleerd", "Niet gecontroleerd");
            case "pl" -> new SourceWords("Źródła", "Sprawdzone", "Niesprawdzone");
            case "pt" -> new SourceWords("Fontes", "Verificado", "Não verificado");
            case "uk" -> new SourceWords("Джерела", "Перевірено", "Не перевірено");
            default -> new SourceWords("Sources", "Verified", "Not verified");
        };
    }
}
