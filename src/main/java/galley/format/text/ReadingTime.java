package galley.format.text;

import java.util.List;

/** How long reading takes: "5 Min Read", "Reading time: 5 minutes", "Lesezeit 3 Min.". */
record ReadingTime() implements AsideRule {

    private static final Vocabulary READING = Vocabulary.of("""
            read reading lesezeit lesedauer lecture lectura leitura lettura leestijd читання чтения чтение قراءة القراءة للقراءة
            """);

    private static final Vocabulary REST = Vocabulary.of("""
            min mins minute minutes time estimated approx about est of the ca etwa minuten temps de tiempo minuto minutos
            tempo di minuti minuut хв хвилин хвилини хвилина час мин минут минуты время وقت دقائق دقيقة مدة less than a to
            """);

    @Override
    public String reason() {
        return "reading-time";
    }

    @Override
    public boolean holds(Page page, int at) {
        return isReadingTime(page.line(at).key(), page.line(at).tokens());
    }

    /**
     * {@return whether a line says how long reading takes}
     *
     * @param key a line's key
     * @param tokens its words
     */
    static boolean isReadingTime(String key, List<String> tokens) {
        boolean figure = key.startsWith("less than a minute");
        boolean reading = false;
        for (String token : tokens) {
            boolean digits = !token.isEmpty() && token.chars().allMatch(Character::isDigit);
            boolean joined = isJoined(token);
            figure |= digits || joined;
            reading |= READING.has(token);
            if (!digits && !joined && !READING.has(token) && !REST.has(token)) {
                return false;
            }
        }
        return figure && reading;
    }

    /** "5min" */
    private static boolean isJoined(String token) {
        return token.endsWith("min") && Character.isDigit(token.charAt(0)) && token.length() < 7;
    }
}
