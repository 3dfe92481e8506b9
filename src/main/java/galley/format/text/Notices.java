package galley.format.text;

import java.util.List;

/** What a site says for its lawyers: who holds the rights, and that it uses cookies. */
record Notices(String reason, List<String> openings, List<String> inside) implements AsideRule {

    static final Notices COPYRIGHT = new Notices(
            "copyright",
            List.of(
                    "©",
                    "(c) 1",
                    "(c) 2",
                    "copyright ©",
                    "copyright (c)",
                    "copyright 1",
                    "copyright 2",
                    "copyright:",
                    "℗",
                    "all rights reserved",
                    "alle rechte vorbehalten",
                    "tous droits réservés",
                    "todos los derechos reservados",
                    "усі права захищен",
                    "всі права захищен",
                    "все права защищены",
                    "جميع الحقوق محفوظة"),
            List.of(
                    "all rights reserved",
                    "alle rechte vorbehalten",
                    "tous droits réservés",
                    "derechos reservados",
                    "права захищен",
                    "права защищены",
                    "الحقوق محفوظة"));

    static final Notices COOKIES = new Notices(
            "cookies",
            List.of(
                    "accept all",
                    "accept cookies",
                    "accept and continue",
                    "reject all",
                    "manage cookies",
                    "manage preferences",
                    "cookie settings",
                    "cookie policy",
                    "cookie preferences",
                    "alle cookies akzeptieren",
                    "tout accepter",
                    "aceptar todo",
                    "aceptar cookies",
                    "прийняти всі"),
            List.of(
                    "we use cookies",
                    "uses cookies",
                    "use of cookies",
                    "we and our partners",
                    "verwendet cookies",
                    "verwenden cookies",
                    "utilisation de cookies",
                    "utilisons des cookies",
                    "utilise des cookies",
                    "utilizamos cookies",
                    "uso de cookies",
                    "використовує cookie",
                    "використовуємо cookie",
                    "файли cookie",
                    "файлы cookie"));

    private static final int SHORT = 60;
    private static final int LONGEST = 600;

    @Override
    public boolean holds(Page page, int at) {
        Line line = page.line(at);
        if (line.text().length() > LONGEST) {
            return false;
        }
        String key = line.key();
        boolean opens =
                openings.stream().anyMatch(opening -> line.text().regionMatches(true, 0, opening, 0, opening.length()));
        // Within the article "the site uses cookies" is news; a notice speaks to the reader, above or below it.
        boolean atTheEdge = at < page.firstProse() + 1 || at >= page.size() - 6;
        return opens && Shape.words(line.text(), SHORT) < SHORT
                || atTheEdge && inside.stream().anyMatch(key::contains);
    }
}
