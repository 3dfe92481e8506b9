package galley.article;

import java.util.Objects;

/**
 * One person who wrote the article.
 *
 * @param name as it is printed, without "By"
 * @param role what the person is, such as "Transport correspondent"; empty where it is not said
 * @param biography a line or two about the person, or a motto; empty where there is none
 */
public record Byline(String name, String role, String biography) {

    public Byline {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(biography, "biography");
    }

    /**
     * {@return a person of whom only the name is known}
     *
     * @param name as it is printed
     */
    public static Byline of(String name) {
        return new Byline(name, "", "");
    }
}
