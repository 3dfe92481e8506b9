package galley.format.html;

import galley.article.Mark;
import galley.article.RichText;
import galley.article.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The text of one block with its marks as elements. Marks are a set without an order, so the order in which they nest is fixed here;
 * neighbours share the elements they can, so a link over plain and bold words is one link.
 */
final class InlineMarkup {

    private InlineMarkup() {}

    /**
     * Writes a text.
     *
     * @param out where it goes
     * @param text letters and marks
     */
    static void append(StringBuilder out, RichText text) {
        List<String> open = List.of();
        for (Run run : text.runs()) {
            List<String> wanted = startTags(run.marks());
            int shared = shared(open, wanted);
            close(out, open.subList(shared, open.size()));
            wanted.subList(shared, wanted.size()).forEach(out::append);
            Letters.append(out, run.text());
            open = wanted;
        }
        close(out, open);
    }

    private static int shared(List<String> open, List<String> wanted) {
        int shared = 0;
        while (shared < Math.min(open.size(), wanted.size()) && open.get(shared).equals(wanted.get(shared))) {
            shared++;
        }
        return shared;
    }

    /** The start tags of these marks, outermost first. */
    private static List<String> startTags(Set<Mark> marks) {
        if (marks.isEmpty()) {
            return List.of();
        }
        SortedSet<String> addresses = new TreeSet<>();
        SortedSet<String> languages = new TreeSet<>();
        SortedSet<Mark.Style> styles = new TreeSet<>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Link(String address) -> Address.safe(address).ifPresent(addresses::add);
                case Mark.Language(String tag) -> LanguageTag.written(tag).ifPresent(languages::add);
                case Mark.Style style -> styles.add(style);
                case Mark.Unknown _ -> {}
            }
        }
        List<String> tags = new ArrayList<>();
        // A link cannot stand in a link: of two, which only a file can hold, the same one is written each time.
        addresses.stream().limit(1).forEach(address -> tags.add("<a href=\"" + Letters.line(address) + "\">"));
        languages.stream().limit(1).forEach(tag -> tags.add("<span lang=\"" + tag + "\">"));
        styles.forEach(style -> tags.add(startTag(style)));
        return tags;
    }

    private static String startTag(Mark.Style style) {
        return switch (style) {
            case STRONG -> "<strong>";
            case EMPHASIS -> "<em>";
            case STRIKE -> "<s>";
            case SUPERSCRIPT -> "<sup>";
            case SUBSCRIPT -> "<sub>";
            case CODE -> "<code>";
        };
    }

    private static void close(StringBuilder out, List<String> startTags) {
        for (String tag : startTags.reversed()) {
            int space = tag.indexOf(' ');
            out.append("</")
                    .append(tag, 1, space < 0 ? tag.length() - 1 : space)
                    .append('>');
        }
    }
}
