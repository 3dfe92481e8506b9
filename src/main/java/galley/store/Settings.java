package galley.store;

import galley.typography.HouseRules;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a person has chosen for all articles. It is a value; {@link SettingsFile} keeps it.
 *
 * @param asYouType what is set as one types
 * @param comfort how the writing surface is shown
 * @param others settings of a newer Galley, by name, kept as they are
 */
public record Settings(HouseRules asYouType, Comfort comfort, Map<String, String> others) {

    /** What holds until a person chooses. */
    public static final Settings USUAL = new Settings(HouseRules.USUAL, Comfort.USUAL, Map.of());

    public Settings {
        Objects.requireNonNull(asYouType, "asYouType");
        Objects.requireNonNull(comfort, "comfort");
        others = Map.copyOf(new TreeMap<>(others));
    }

    /**
     * {@return these settings with other rules}
     *
     * @param rules what is set as one types
     */
    public Settings withAsYouType(HouseRules rules) {
        return new Settings(rules, comfort, others);
    }

    /**
     * {@return these settings with another way to show the writing surface}
     *
     * @param other how it is shown
     */
    public Settings withComfort(Comfort other) {
        return new Settings(asYouType, other, others);
    }
}
