package galley.format.text;

import java.util.List;

/**
 * Tells a person's name by its shape: two to four words with a capital, small particles ("van", "de") between them, initials and
 * hyphens allowed, and no word that headings are made of. Scripts without capitals cannot be told so; there a byline needs its "By".
 */
final class Names {

    private static final int MOST_LETTERS = 60;

    private static final Vocabulary PARTICLES = Vocabulary.of("""
            de da do dos das di del della degli du des van von der den het ten ter zu zum la le el al bin ibn bint af av y
            """);

    /** Words that make a short line with capitals a heading or a place rather than a name. */
    private static final Vocabulary NEVER = Vocabulary.of("""
            the a an of in on at to for from with without and or but by as is are was were be not no yes what why how who when where
            which this that these those our your their his her its my we you they it new old big small final first last next
            key main more most other about after before over under between against inside behind early later life
            thoughts points point facts fact background introduction conclusion conclusions summary overview outlook analysis
            context history timeline reaction reactions response impact impacts results result questions answers takeaways
            future past present today tomorrow economy economic politics political policy public private national
            international global local world city council government police court market markets health science technology
            culture sport sports business opinion money climate weather energy power water fire war peace crisis talks
            plan plans report reports study studies research data methods method safety security costs cost price prices
            news update updates breaking live exclusive editor's editors notes note media contact further reading sources
            north south east west united states kingdom street road bridge harbor harbour river lake bay port island islands
            county district university school hospital company limited ltd inc gmbh group bank party union association
            fazit hintergrund ausblick die der das ein eine und oder wie was warum
            conclusion contexte les une un et pourquoi comment
            são san santa santo saint fort mount cape
            el los las una por qué cómo conclusión contexto
            висновок висновки підсумок передісторія контекст що як чому
            """);

    private static final List<String> ENDINGS =
            List.of("tion", "tions", "ment", "ments", "ness", "ings", "ities", "ung", "ungen");

    private Names() {}

    /**
     * {@return whether a text has the shape of a person's name}
     *
     * @param text tidied text
     */
    static boolean isPerson(String text) {
        if (text.length() > MOST_LETTERS || text.isEmpty()) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        String[] all = text.split(" ");
        for (String word : all) {
            words++;
            boolean particle = PARTICLES.has(word);
            if (!particle && (!isCapitalized(word) || NEVER.has(Line.keyOf(word)))) {
                return false;
            }
            capitals += particle ? 0 : 1;
        }
        String last = Line.keyOf(all[all.length - 1]);
        return capitals >= 2
                && capitals <= 4
                && words <= 6
                && ENDINGS.stream().noneMatch(ending -> last.length() > ending.length() + 2 && last.endsWith(ending));
    }

    /**
     * {@return whether a text could be the name after "By": up to six words, capitals but for particles; any script}
     *
     * @param text tidied text
     */
    static boolean isNamed(String text) {
        if (text.length() > MOST_LETTERS || text.isEmpty()) {
            return false;
        }
        String[] all = text.split(" ");
        for (String word : all) {
            boolean letters =
                    word.codePoints().allMatch(c -> Character.isLetter(c) || isMark(c) || "'’.-‑".indexOf(c) >= 0);
            if (!letters || word.isEmpty() || Character.isLowerCase(word.codePointAt(0)) && !PARTICLES.has(word)) {
                return false;
            }
        }
        return all.length <= 6 && !PARTICLES.has(all[all.length - 1]);
    }

    private static boolean isCapitalized(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
            return false;
        }
        return word.codePoints().allMatch(c -> Character.isLetter(c) || isMark(c) || "'’.-‑".indexOf(c) >= 0)
                && (word.length() == 1 || !word.endsWith(".") || word.length() <= 3);
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
