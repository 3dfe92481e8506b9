package galley.format.text;

import galley.article.Byline;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a line that says who wrote the article. With "By" (in six languages): "By Mara Lind, transport correspondent, and Tom Reed in
 * Port Sable". Without it a line of names alone: "Mara Lind and Tom Reed". What stands after a name and is no name is its role.
 */
final class Authors {

    private static final int MOST_WORDS = 24;
    private static final int LONGEST = 300;

    private static final List<String> OPENINGS = List.of(
            "by ",
            "by: ",
            "written by ",
            "words by ",
            "words: ",
            "text by ",
            "text: ",
            "story by ",
            "story: ",
            "reported by ",
            "interview by ",
            "interview: ",
            "interview von ",
            "author: ",
            "von ",
            "text von ",
            "autor: ",
            "autorin: ",
            "par ",
            "texte : ",
            "texte: ",
            "auteur : ",
            "por ",
            "texto: ",
            "texto de ",
            "door ",
            "автор: ",
            "авторка: ",
            "автори: ",
            "текст: ",
            "автор ",
            "بقلم ",
            "بقلم: ",
            "كتب ",
            "كتب: ",
            "كتبت ",
            "كتبت: ");

    private static final String CONNECTORS = "\\s+(?:and|und|et|y|e|та|і|и|with|&)\\s+|\\s*&\\s*";

    private Authors() {}

    /**
     * {@return the people a line names after "By"; none if it is no such line}
     *
     * @param line any line
     */
    static List<Byline> announced(Line line) {
        String text = plain(line.text());
        if (line.key().isEmpty()
                || Shape.words(text, MOST_WORDS + 1) > MOST_WORDS
                || text.endsWith("?")
                || text.endsWith("!")) {
            return List.of();
        }
        int start =
                text.length() - Tidy.line(text.replaceFirst("^[(—–-]+\\s*", "")).length();
        for (String opening : OPENINGS) {
            if (text.regionMatches(true, 0, opening, 0, opening.length())) {
                return read(Tidy.line(text.substring(opening.length())));
            }
        }
        return List.of();
    }

    /**
     * {@return the people a line of names alone names; none if it is no such line}
     *
     * @param line any line
     */
    static List<Byline> bare(Line line) {
        String text = plain(line.text());
        if (line.key().isEmpty()
                || Shape.words(text, MOST_WORDS + 1) > MOST_WORDS
                || Shape.endsSentence(text)
                || text.indexOf(':') >= 0) {
            return List.of();
        }
        List<Byline> people = read(text);
        boolean named = !people.isEmpty() && people.stream().allMatch(who -> Names.isPerson(who.name()));
        boolean roles = people.stream().allMatch(who -> who.role().isEmpty() || isRole(who.role()));
        return named && roles ? people : List.of();
    }

    /**
     * {@return whether a text says what a person of the press is, or from where}
     *
     * @param text tidied text
     */
    static boolean isRole(String text) {
        return Jobs.named(Line.keyOf(text)) || text.startsWith("in ") || text.startsWith("for ");
    }

    /** Without stars, underscores, a dash or brackets round the line, and with plain spaces. */
    private static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        int from = 0;
        int to = text.length();
        while (from < to && "*_(—–- ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        boolean bracket = text.charAt(0) == '(';
        while (to > from && ("*_ ".indexOf(text.charAt(to - 1)) >= 0 || bracket && text.charAt(to - 1) == ')')) {
            to--;
        }
        return text.substring(from, to).replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static List<Byline> read(String text) {
        List<Byline> people = new ArrayList<>();
        for (String part : text.split("\\s*[,،;|·•]\\s*")) {
            String[] several = Tidy.line(part.replaceFirst("^(?:and|und|et|y|та|і)\\s+", ""))
                    .split(CONNECTORS);
            List<Byline> named = new ArrayList<>();
            for (String one : several) {
                named.addAll(person(one));
            }
            boolean allNamed = named.size() == several.length;
            if (people.isEmpty() && !allNamed) {
                return List.of();
            }
            boolean more = allNamed
                    && named.stream().allMatch(who -> Names.isPerson(who.name()))
                    && !Jobs.named(Line.keyOf(part));
            if (people.isEmpty() || more) {
                people.addAll(named);
            } else if (!part.isEmpty()) {
                Byline last = people.removeLast();
                String role = last.role().isEmpty() ? part : last.role() + ", " + part;
                people.add(new Byline(last.name(), role, ""));
            }
        }
        return people;
    }

    /** One name, with the place or the task that follows it: "in Port Sable", "for the Gazette", "(photography)". */
    private static List<Byline> person(String text) {
        int end = text.length();
        for (String word :
                List.of(" in ", " for ", " at ", " (", " – ", " — ", " - ", " in: ", " à ", " en ", " у ", " в ")) {
            int at = text.indexOf(word);
            end = at > 0 ? Math.min(end, at) : end;
        }
        String name = Tidy.line(text.substring(0, end));
        String role = Tidy.line(text.substring(end));
        return Names.isNamed(name) ? List.of(new Byline(name, role, "")) : List.of();
    }
}
