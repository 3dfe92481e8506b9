package galley.store;

/** Something that makes writing easier and that a person turns on and off. */
public enum Ease {
    /** All but what the caret is in is gray. */
    FOCUS("focus", false),
    /** What the caret is in is the sentence, not the paragraph. */
    SENTENCE("focus-on-sentence", false),
    /** The line one writes stays at one height. */
    TYPEWRITER("typewriter", false),
    /** Names of the article are offered as they are typed. */
    NAMES("complete-names", true);

    private final String key;
    private final boolean usual;

    Ease(String key, boolean usual) {
        this.key = key;
        this.usual = usual;
    }

    /** {@return its name in the file of settings} */
    public String key() {
        return key;
    }

    /** {@return whether it is on until a person chooses} */
    public boolean isUsual() {
        return usual;
    }
}
