package galley.typography;

import java.util.List;

/** Tells words of a text from addresses of the net and of files, in which every sign means itself. */
final class Addresses {

    private static final String LEAD = "([{<“‘„‚«‹\"'\u202f\u00a0";
    private static final List<String> BEGINNINGS = List.of("www.", "mailto:", "tel:", "data:", "javascript:");

    private Addresses() {}

    /** {@return whether the caret at the end of a text stands in an address, or right behind one} */
    static boolean endIn(String text) {
        int start = text.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (start < text.length() && LEAD.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start < text.length() && isAddress(text.substring(start));
    }

    private static boolean isAddress(String word) {
        if (word.indexOf('@') >= 0 || word.indexOf('\\') >= 0) {
            return true;
        }
        if (BEGINNINGS.stream().anyMatch(beginning -> word.regionMatches(true, 0, beginning, 0, beginning.length()))) {
            return true;
        }
        int slash = word.indexOf('/');
        if (slash < 0) {
            return false;
        }
        int second = word.indexOf('/', slash + 1);
        return "/~.".indexOf(word.charAt(0)) >= 0
                || word.indexOf("://") == slash - 1
                || hasName(word.substring(0, slash))
                || second > 0 && word.substring(0, second).chars().anyMatch(Character::isLetter);
    }

    /** Whether there is a dot between two letters, as in the name of a host or a file. */
    private static boolean hasName(String part) {
        for (int dot = part.indexOf('.'); dot >= 0; dot = part.indexOf('.', dot + 1)) {
            if (dot > 0
                    && dot + 1 < part.length()
                    && Character.isLetter(part.charAt(dot - 1))
                    && Character.isLetter(part.charAt(dot + 1))) {
                return true;
            }
        }
        return false;
    }
}
