package galley.store;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a person likes the writing surface, whatever is written on it.
 *
 * @param on what is turned on
 * @param zoom how large the text is set
 */
public record Comfort(Set<Ease> on, Zoom zoom) {

    /** What holds until a person chooses. */
    public static final Comfort USUAL =
            new Comfort(Stream.of(Ease.values()).filter(Ease::isUsual).collect(Collectors.toSet()), Zoom.NONE);

    public Comfort {
        on = Set.copyOf(on);
        Objects.requireNonNull(zoom, "zoom");
    }

    /**
     * {@return whether something is turned on}
     *
     * @param ease what
     */
    public boolean has(Ease ease) {
        return on.contains(ease);
    }

    /**
     * {@return this with something turned on or off}
     *
     * @param ease what
     * @param isOn whether it is on now
     */
    public Comfort with(Ease ease, boolean isOn) {
        Set<Ease> changed = EnumSet.noneOf(Ease.class);
        changed.addAll(on);
        if (isOn) {
            changed.add(ease);
        } else {
            changed.remove(ease);
        }
        return new Comfort(changed, zoom);
    }

    /**
     * {@return this with the text set in another size}
     *
     * @param other the size
     */
    public Comfort withZoom(Zoom other) {
        return new Comfort(on, other);
    }
}
