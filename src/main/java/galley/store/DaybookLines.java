package galley.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A daybook as names and values: {@code visit.000.document=/home/ann/story.galley}, {@code frame.00=1600x1000+0+0 80 60 1440 900 false},
 * {@code pane.outline=220}. The number says only which comes first.
 */
final class DaybookLines {

    private static final Pattern VISIT = Pattern.compile("visit\\.(\\d{1,9})\\.document");
    private static final Pattern FRAME = Pattern.compile("frame\\.\\d{1,9}");
    private static final String PANE = "pane.";

    private DaybookLines() {}

    /**
     * {@return the daybook}
     *
     * @throws IllegalArgumentException if a line that every Galley knows makes no sense
     * @throws java.time.DateTimeException if a time is none
     */
    static Daybook read(Map<String, String> given) {
        Map<String, String> lines = new TreeMap<>(given);
        List<Visit> visits = new ArrayList<>();
        List<Frame> frames = new ArrayList<>();
        for (String name : List.copyOf(lines.keySet())) {
            Matcher visit = VISIT.matcher(name);
            if (visit.matches()) {
                visits.add(visit("visit." + visit.group(1) + ".", lines));
            } else if (FRAME.matcher(name).matches()) {
                frames.add(frame(lines.remove(name)));
            }
        }
        return new Daybook(visits, frames, taken(PANE, lines), lines);
    }

    private static Visit visit(String prefix, Map<String, String> lines) {
        Map<String, String> own = taken(prefix, lines);
        return new Visit(
                Path.of(own.get("document")),
                Instant.parse(own.getOrDefault("at", "")),
                new Whereabouts(
                        number(own, "anchor"),
                        number(own, "caret"),
                        number(own, "top"),
                        number(own, "over"),
                        taken(PANE, own)));
    }

    private static int number(Map<String, String> lines, String name) {
        return Integer.parseInt(lines.getOrDefault(name, "0"));
    }

    private static Frame frame(String line) {
        String[] words = line.split(" ");
        if (words.length < 6) {
            throw new IllegalArgumentException("a frame of " + words.length + " words");
        }
        return new Frame(
                words[0],
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4]),
                words[5].equals("true"));
    }

    /** Takes out the lines whose names begin alike, and gives them without that beginning. */
    private static Map<String, String> taken(String prefix, Map<String, String> lines) {
        Map<String, String> own = new TreeMap<>();
        lines.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), value);
            }
        });
        own.keySet().forEach(name -> lines.remove(prefix + name));
        return own;
    }

    /** {@return the lines of a daybook} */
    static Map<String, String> write(Daybook daybook) {
        Map<String, String> lines = new TreeMap<>(daybook.others());
        for (int i = 0; i < daybook.visits().size(); i++) {
            String prefix = String.format(Locale.ROOT, "visit.%03d.", i);
            Visit visit = daybook.visits().get(i);
            Whereabouts there = visit.whereabouts();
            lines.put(prefix + "document", visit.document().toString());
            lines.put(prefix + "at", visit.at().toString());
            lines.put(prefix + "anchor", String.valueOf(there.anchor()));
            lines.put(prefix + "caret", String.valueOf(there.caret()));
            lines.put(prefix + "top", String.valueOf(there.top()));
            lines.put(prefix + "over", String.valueOf(there.over()));
            there.panes().forEach((name, look) -> lines.put(prefix + PANE + name, look));
        }
        for (int i = 0; i < daybook.frames().size(); i++) {
            Frame frame = daybook.frames().get(i);
            lines.put(
                    String.format(Locale.ROOT, "frame.%02d", i),
                    String.join(
                            " ",
                            frame.screen(),
                            String.valueOf(frame.x()),
                            String.valueOf(frame.y()),
                            String.valueOf(frame.width()),
                            String.valueOf(frame.height()),
                            String.valueOf(frame.maximized())));
        }
        daybook.panes().forEach((name, look) -> lines.put(PANE + name, look));
        return lines;
    }
}
