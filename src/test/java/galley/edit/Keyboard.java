package galley.edit;

import galley.typography.HouseRules;

/** Types into a state as a person does on the surface: a letter, and what changes by itself after it. */
final class Keyboard {

    private Keyboard() {}

    /** {@return the state after some letters were typed one by one} */
    static EditorState type(EditorState state, String letters, HouseRules rules) {
        EditorState typed = state;
        for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
            typed = automatic(key(typed, Character.toString(letters.codePointAt(i))), rules);
        }
        return typed;
    }

    /** {@return the state after a letter, before anything changes by itself} */
    static EditorState key(EditorState state, String letter) {
        return run(state, Typing.insert(letter));
    }

    /** {@return the state after what changes by itself} */
    static EditorState automatic(EditorState state, HouseRules rules) {
        return AsYouType.after(rules)
                .on(state)
                .map(change -> state.apply(change, 0))
                .orElse(state);
    }

    /** {@return the state after a command that can be done there} */
    static EditorState run(EditorState state, Command command) {
        return state.apply(command.on(state).orElseThrow(), 0);
    }
}
