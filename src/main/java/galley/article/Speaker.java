package galley.article;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    /** {@return how an attribution prints this speaker: name and role} */
    public String printed() {
        return name.isEmpty() || role.isEmpty() ? name + role : name + ", " + role;
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
}
