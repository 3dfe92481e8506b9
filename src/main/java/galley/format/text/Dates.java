package galley.format.text;

import java.util.List;

/** Lines that say when the page was published: "Published 3 March 2026", "Updated 2 hours ago", "Mis à jour le 5 mai à 20h13". */
record Dates() implements AsideRule {

    private static final Vocabulary MONTHS = Vocabulary.of("""
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            januar februar märz mai juni juli oktober dezember mär okt dez jänner
            janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc
            enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic
            janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
            gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
            січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
            января февраля марта апреля мая июня июля августа сентября октября ноября декабря
            يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر آذار نيسان
            """);

    private static final Vocabulary DAYS = Vocabulary.of("""
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
            montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so
            lundi mardi mercredi jeudi vendredi samedi dimanche
            lunes martes miércoles jueves viernes sábado domingo
            понеділок вівторок середа четвер п'ятниця субота неділя п ятниця
            понедельник вторник среда четверг пятница суббота воскресенье
            الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
            """);

    private static final Vocabulary GLUE = Vocabulary.of("""
            at on the of um uhr à h a las de del le el о об в года года року р г am pm gmt utc est edt cst cdt pst pdt bst cet
            cest et ct pt st nd rd th m s date time and by us الساعة في ص م date datum fecha min last
            """);

    private static final Vocabulary LABELS = Vocabulary.of("""
            published updated posted modified created first publication update publish
            veröffentlicht aktualisiert stand erschienen
            publié publiée mis mise jour modifié actualisé
            publicado publicada actualizado actualizada
            опубліковано оновлено опубликовано обновлено дата
            نشر نشرت تحديث آخر تاريخ النشر
            """);

    private static final Vocabulary AGO = Vocabulary.of("""
            ago yesterday today just now vor gestern heute hace ayer hoy hier aujourd hui il y тому вчора сьогодні назад вчера
            сегодня منذ قبل
            """);

    private static final Vocabulary SPANS = Vocabulary.of("""
            second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years
            sekunden minuten stunde stunden tag tagen tage woche wochen am im
            heure heures jours semaine semaines horas hora minuto minutos día días semana semanas
            хвилин хвилини хвилину годин години годину днів дні день тижні минут минуты часов часа час дней дня
            دقيقة دقائق ساعة ساعات يوم أيام
            """);

    @Override
    public String reason() {
        return "date";
    }

    @Override
    public boolean holds(Page page, int at) {
        String key = page.line(at).key();
        List<String> tokens = page.line(at).tokens();
        // A bare date among the paragraphs is the heading of a chronicle.
        boolean atTheEdge = at <= page.firstProse() + 1 || at >= page.size() - 2;
        return !tokens.isEmpty() && isStamp(key, tokens) && (atTheEdge || beginsWithLabel(tokens));
    }

    /**
     * {@return whether a line consists of a date, a time, and words such as "Published"}
     *
     * @param key a line's key
     * @param tokens its words
     */
    static boolean isStamp(String key, List<String> tokens) {
        int figures = 0;
        boolean month = false;
        boolean ago = false;
        boolean label = false;
        for (String token : tokens) {
            boolean figure = Character.isDigit(token.isEmpty() ? ' ' : token.charAt(0)) && isFigure(token);
            figures += figure ? 1 : 0;
            month |= MONTHS.has(token);
            ago |= AGO.has(token);
            label |= LABELS.has(token);
            boolean known = MONTHS.has(token) || DAYS.has(token) || GLUE.has(token) || LABELS.has(token);
            if (!figure && !known && !AGO.has(token) && !SPANS.has(token)) {
                return false;
            }
        }
        boolean numeric = figures >= 3
                && key.chars()
                                .filter(c -> c == '.' || c == '/' || c == '-' || c == ':')
                                .count()
                        >= 2;
        return figures > 0 && (month && (figures > 1 || label) || ago || label || numeric) || label && ago;
    }

    private static boolean beginsWithLabel(List<String> tokens) {
        return LABELS.has(tokens.getFirst())
                || tokens.size() > 1 && LABELS.has(tokens.get(1))
                || tokens.stream().anyMatch(AGO::has);
    }

    /** Figures, and figures with a few letters: 3rd, 20h13, 10am. */
    private static boolean isFigure(String token) {
        return token.chars().filter(Character::isLetter).count() <= 2;
    }

    /**
     * {@return whether a text begins with the name of a month}
     *
     * @param text tidied text
     */
    static boolean beginsWithMonth(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = end > 0 && end <= 12 ? Line.keyOf(text.substring(0, end)) : "";
        return !word.isEmpty() && MONTHS.has(word);
    }

    /**
     * {@return whether a text names a month}
     *
     * @param key a text's key
     */
    static boolean namesMonth(String key) {
        return Vocabulary.tokens(key).stream().anyMatch(MONTHS::has);
    }
}
