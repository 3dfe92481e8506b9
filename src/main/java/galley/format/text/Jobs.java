package galley.format.text;

/** Words for what people of the press are, which tell a role or a biography from other lines. */
final class Jobs {

    private static final Vocabulary WORDS = Vocabulary.of("""
            correspondent correspondents reporter reporters editor columnist writer journalist staff freelance freelancer contributor
            photographer bureau producer author professor fellow analyst chief critic
            korrespondent korrespondentin redakteur redakteurin reporterin journalistin autor autorin freier freie
            journaliste correspondante rédacteur rédactrice envoyé envoyée auteur autrice pigiste
            corresponsal redactor redactora periodista autora enviado enviada
            кореспондент кореспондентка редактор редакторка журналіст журналістка оглядач оглядачка репортер авторка
            корреспондент журналист обозреватель
            مراسل مراسلة محرر محررة صحفي صحفية كاتب كاتبة
            """);

    private static final Vocabulary VERBS = Vocabulary.of("""
            is was covers writes reports edits joined works has lives teaches studied ist schreibt berichtet arbeitet lebt
            est écrit couvre travaille es escribe cubre trabaja пише працює висвітлює є
            """);

    private Jobs() {}

    /**
     * {@return whether a line names such a job}
     *
     * @param key a line's key
     */
    static boolean named(String key) {
        return Vocabulary.tokens(key).stream().anyMatch(WORDS::has);
    }

    /**
     * {@return whether a line says something of a person: begins with the name, or part of it, and goes on "is", "covers", ...}
     *
     * @param key a line's key
     * @param name the person's name
     */
    static boolean tellsOf(String key, String name) {
        String whole = Line.keyOf(name);
        String last = whole.substring(whole.lastIndexOf(' ') + 1);
        for (String begin : new String[] {whole, last, whole.substring(0, Math.max(0, whole.indexOf(' ')))}) {
            if (!begin.isEmpty() && key.startsWith(begin + " ")) {
                String rest = key.substring(begin.length() + 1);
                String next = rest.indexOf(' ') < 0 ? rest : rest.substring(0, rest.indexOf(' '));
                return VERBS.has(next);
            }
        }
        return false;
    }
}
