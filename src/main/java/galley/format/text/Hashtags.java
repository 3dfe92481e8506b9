package galley.format.text;

import java.util.Arrays;

/** A line of hashtags and nothing else: "#harbour #bridge". */
record Hashtags() implements AsideRule {

    private static final int LONGEST = 400;

    @Override
    public String reason() {
        return "tags";
    }

    @Override
    public boolean holds(Page page, int at) {
        String text = page.line(at).text();
        return text.charAt(0) == '#'
                && text.length() <= LONGEST
                && Arrays.stream(text.split(" ")).allMatch(Hashtags::isTag);
    }

    private static boolean isTag(String word) {
        return word.length() > 1 && word.charAt(0) == '#' && Character.isLetter(word.charAt(1));
    }
}
