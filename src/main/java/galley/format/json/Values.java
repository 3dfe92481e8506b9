package galley.format.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;

/**
 * Reads values of the JSON type they must have, and refuses any other.
 *
 * @param cursor stands on the value
 */
record Values(Cursor cursor) {

    /** Reads one element of a list. */
    interface Element<T> {
        T read() throws Refusal;
    }

    /** Reads one field of an object, the cursor on its value. */
    interface Field {
        void read(String name) throws Refusal;
    }

    String string(String name) throws Refusal {
        require(JsonToken.VALUE_STRING, name);
        return cursor.string();
    }

    /** {@return a whole number from 1} */
    int count(String name) throws Refusal {
        int count = cursor.whole();
        if (count < 1) {
            throw new Refusal(cursor.problem("json.type", name));
        }
        return count;
    }

    boolean truth(String name) throws Refusal {
        if (cursor.token() != JsonToken.VALUE_FALSE) {
            require(JsonToken.VALUE_TRUE, name);
        }
        return cursor.token() == JsonToken.VALUE_TRUE;
    }

    <T> List<T> list(String name, Element<T> element) throws Refusal {
        require(JsonToken.START_ARRAY, name);
        List<T> list = new ArrayList<>();
        while (cursor.next() != JsonToken.END_ARRAY) {
            list.add(element.read());
        }
        return list;
    }

    void object(String name, Field field) throws Refusal {
        require(JsonToken.START_OBJECT, name);
        for (String inner = cursor.nextField(); inner != null; inner = cursor.nextField()) {
            field.read(inner);
        }
    }

    /** {@return why a field may not be there} */
    Refusal closed(String name) {
        return new Refusal(cursor.problem("json.closed", name));
    }

    void requireField(boolean there, String name) throws Refusal {
        if (!there) {
            throw new Refusal(cursor.problem("json.missing", name));
        }
    }

    private void require(JsonToken token, String name) throws Refusal {
        if (cursor.token() != token) {
            throw new Refusal(cursor.problem("json.type", name));
        }
    }
}
