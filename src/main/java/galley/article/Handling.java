package galley.article;

import java.util.Objects;
import java.util.Optional;

/**
 * How the desk handles an article. Machines are told; readers are not.
 *
 * @param desk which desk it is for, such as {@code Transport}; empty where it is not said
 * @param status how far it has come
 * @param embargo before when it must not go out; empty where it may go at any time
 */
public record Handling(String desk, Status status, Optional<Embargo> embargo) {

    /** A draft of no desk that may go out at any time. */
    public static final Handling NEW = new Handling("", Status.DRAFT, Optional.empty());

    public Handling {
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(embargo, "embargo");
    }

    /**
     * {@return the same for another desk}
     *
     * @param other which desk
     */
    public Handling withDesk(String other) {
        return new Handling(other, status, embargo);
    }

    /**
     * {@return the same at another point of its way}
     *
     * @param other how far it has come
     */
    public Handling withStatus(Status other) {
        return new Handling(desk, other, embargo);
    }

    /**
     * {@return the same under another embargo, or under none}
     *
     * @param other before when it must not go out
     */
    public Handling withEmbargo(Optional<Embargo> other) {
        return new Handling(desk, status, other);
    }
}
