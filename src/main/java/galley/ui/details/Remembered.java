package galley.ui.details;

import java.util.List;

/** What was written in other articles and may be written again, to be completed as one types. Whoever knows a library answers from it. */
public interface Remembered {

    /** Nothing but what is in the article. */
    Remembered NOTHING = new Remembered() {};

    /** {@return people, the one named most often first} */
    default List<String> names() {
        return List.of();
    }

    /** {@return what people are} */
    default List<String> roles() {
        return List.of();
    }

    /** {@return where articles were reported from} */
    default List<String> datelines() {
        return List.of();
    }

    /** {@return the desks there are} */
    default List<String> desks() {
        return List.of();
    }

    /** {@return what articles are about} */
    default List<String> keywords() {
        return List.of();
    }
}
