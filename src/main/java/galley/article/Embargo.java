package galley.article;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The moment before which an article must not go out, as the desk agreed it: a time of day somewhere.
 *
 * @param at date and time on the clocks there
 * @param zone where
 */
public record Embargo(LocalDateTime at, ZoneId zone) {

    public Embargo {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(zone, "zone");
    }

    /** {@return the same moment everywhere}; a time that clocks skip is the one after the gap, one they show twice is the first */
    public Instant instant() {
        return at.atZone(zone).toInstant();
    }
}
