package galley.format.text;

/** The way to the page: "Home > News > Local", "Start » Politik » Europa". */
record Breadcrumb() implements AsideRule {

    private static final int LONGEST = 120;

    @Override
    public String reason() {
        return "navigation";
    }

    @Override
    public boolean holds(Page page, int at) {
        String text = page.line(at).text();
        if (text.length() > LONGEST
                || Shape.endsSentence(text)
                || text.chars().noneMatch(c -> ">›»→❯/|".indexOf(c) >= 0)) {
            return false;
        }
        String[] steps = text.split("\\s*[>›»→❯]\\s*");
        String[] slashed = text.split("\\s+[/|]\\s+");
        return steps.length > 2 && areShort(steps)
                || slashed.length > 1 && areShort(slashed) && isHome(slashed[0])
                || steps.length == 2 && areShort(steps) && isHome(steps[0]);
    }

    private static boolean areShort(String[] steps) {
        for (String step : steps) {
            if (step.isEmpty() || Shape.words(step, 6) > 5) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHome(String step) {
        return switch (Line.keyOf(step)) {
            case "home",
                    "news",
                    "start",
                    "startseite",
                    "accueil",
                    "inicio",
                    "portada",
                    "головна",
                    "главная",
                    "الرئيسية" -> true;
            default -> false;
        };
    }
}
