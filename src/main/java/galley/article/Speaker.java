package galley.article;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who is behind a quotation, and how the words came to the article. What readers see is the text of the {@link Block.Attribution}; this is
 * what a desk asks when they are disputed. An empty string means: not said.
 *
 * @param name the person's name
 * @param role what the person is, such as {@code chief engineer, Port Sable Bridges}
 * @param saidTo whom it was said to: a reporter, a hearing, another paper
 * @param date the day it was said
 * @param recording where a recording or a transcript is: a link, as its author wrote it
 */
public record Speaker(String name, String role, String saidTo, Optional<LocalDate> date, String recording) {

    /** Nobody known beyond the printed words. */
    public static final Speaker NOBODY = new Speaker("", "", "", Optional.empty(), "");

    /** In letters: whatever is longer is no name and role but a text. */
    private static final int LONGEST = 300;

    private static final Pattern DASH_BEFORE = Pattern.compile("^[\\s–—―-]+");

    /** What parts a name from a role: a comma that no title of the name follows, a dash between blanks, a bracket. */
    private static final Pattern PARTED = Pattern.compile(
            "\\h*[,،、，]\\h*+(?!(?:Jr|Sr|II|III|IV|Ph\\.?D|M\\.?D|MP|MEP|KC|QC)\\b)" + "|\\h+[–—-]\\h+|\\h*[(（]");

    private static final Pattern BRACKET_BEHIND = Pattern.compile("\\h*[)）]\\h*$");

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\h\\p{Pd}]+");

    public Speaker {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(saidTo, "saidTo");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(recording, "recording");
    }

    /**
     * {@return a person of whom a name and a role are known}
     *
     * @param name the name
     * @param role what the person is
     */
    public static Speaker of(String name, String role) {
        return new Speaker(name, role, "", Optional.empty(), "");
    }

    /** {@return whether anything is known} */
    public boolean isKnown() {
        return !equals(NOBODY);
    }

    /** {@return how an attribution prints this speaker: name and role, on one line} */
    public String printed() {
        String printed = name.isEmpty() || role.isEmpty() ? name + role : name + ", " + role;
        return LINE_END.matcher(printed).replaceAll(" ");
    }

    /**
     * {@return all known speakers of a body, in the order of their first words}: so the article itself remembers them, and there is no list to
     * keep true
     *
     * @param body any body
     */
    public static List<Speaker> in(Body body) {
        LinkedHashSet<Speaker> known = new LinkedHashSet<>();
        for (Block block : body.blocks()) {
            if (block instanceof Block.Attribution attribution
                    && attribution.speaker().isKnown()) {
                known.add(attribution.speaker());
            }
        }
        return List.copyOf(known);
    }

    /**
     * {@return the speaker that a printed attribution names}: what stands before the first comma, dash or bracket is the name, the rest is the
     * role
     *
     * @param printed such as {@code Mara Lind, chief engineer}
     */
    public static Speaker read(String printed) {
        String text = printed.replace(RichText.LINE_BREAK, ' ').strip();
        if (text.length() > LONGEST) {
            return NOBODY;
        }
        text = DASH_BEFORE.matcher(text).replaceFirst("");
        Matcher parted = PARTED.matcher(text);
        if (!parted.find()) {
            return of(text, "");
        }
        String role = text.substring(parted.end());
        boolean bracket = parted.group().endsWith("(") || parted.group().endsWith("（");
        return of(
                text.substring(0, parted.start()).strip(),
                (bracket ? BRACKET_BEHIND.matcher(role).replaceFirst("") : role).strip());
    }

    /**
     * {@return whom the attributions of a body name, in the order of their first words}: the known speakers, and of those who are only printed
     * what the print says
     *
     * @param body any body
     * @param except the index of a block that is not asked, as somebody is writing in it
     */
    public static List<Speaker> named(Body body, int except) {
        LinkedHashSet<Speaker> known = new LinkedHashSet<>();
        Map<String, Speaker> printed = new LinkedHashMap<>();
        for (int i = 0; i < body.size(); i++) {
            if (i != except && body.block(i) instanceof Block.Attribution(Speaker speaker, RichText text)) {
                if (speaker.isKnown()) {
                    known.add(speaker);
                } else {
                    Speaker said = read(text.string());
                    printed.putIfAbsent(said.name(), said);
                }
            }
        }
        known.forEach(speaker -> printed.remove(speaker.name()));
        printed.remove("");
        return Stream.concat(known.stream(), printed.values().stream()).toList();
    }

    /**
     * {@return whether letters that someone types may be the beginning of this speaker}: they begin what is printed or a word of the name,
     * capitals and accents aside
     *
     * @param typed the letters; none fit anybody
     */
    public boolean fits(String typed) {
        String begun = folded(DASH_BEFORE.matcher(typed.strip()).replaceFirst(""));
        return folded(printed()).startsWith(begun)
                || BETWEEN_WORDS.splitAsStream(folded(name)).anyMatch(word -> word.startsWith(begun));
    }

    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
