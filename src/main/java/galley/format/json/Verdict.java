package galley.format.json;

import galley.words.Problem;
import tools.jackson.core.JsonToken;

/**
 * What has been found in one block so far. It is only noted, not acted on, until the block's type is known: what version 1 rules out
 * in a paragraph is a newer Galley's own business in a block of its own.
 */
final class Verdict {

    private final Cursor cursor;
    private boolean newer;
    private Problem problem;

    Verdict(Cursor cursor) {
        this.cursor = cursor;
    }

    /** {@return whether there is something that version 1 has not} */
    boolean newer() {
        return newer;
    }

    /** {@return the first thing that version 1 rules out; null if there is none} */
    Problem problem() {
        return problem;
    }

    /** Notes that the value the cursor is on is none of version 1, and passes over it. */
    void passNewer() {
        newer = true;
        cursor.skip();
    }

    /**
     * {@return whether the cursor is on a token of a kind; if not, that is a problem, and the value is passed over}
     *
     * @param token the kind version 1 has there
     * @param name what stands there
     */
    boolean expect(JsonToken token, String name) {
        boolean met = cursor.token() == token;
        if (!met) {
            note("json.type", name);
            cursor.skip();
        }
        return met;
    }

    /**
     * Notes a problem, unless there is one already.
     *
     * @param key the key of its sentence
     * @param name what fills its {1}
     */
    void note(String key, Object name) {
        if (problem == null) {
            problem = cursor.problem(key, name);
        }
    }
}
