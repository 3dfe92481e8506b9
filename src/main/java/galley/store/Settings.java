package galley.store;

import galley.typography.HouseRules;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person has chosen for all articles. It is a value; {@link SettingsFile} keeps it.
 *
 * @param asYouType what is set as one types
 * @param library the folder that is the library; empty until one is chosen
 * @param comfort how the writing surface is shown
 * @param style the house style: the name of one that comes with the program, or the whole path of a file
 * @param others settings of a newer Galley, by name, kept as they are
 */
public record Settings(
        HouseRules asYouType, Optional<Path> library, Comfort comfort, String style, Map<String, String> others) {

    /** What holds until a person chooses. */
    public static final Settings USUAL =
            new Settings(HouseRules.USUAL, Optional.empty(), Comfort.USUAL, "news", Map.of());

    public Settings {
        Objects.requireNonNull(asYouType, "asYouType");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(comfort, "comfort");
        Objects.requireNonNull(style, "style");
        others = Map.copyOf(new TreeMap<>(others));
    }

    /**
     * {@return these settings with other rules}
     *
     * @param rules what is set as one types
     */
    public Settings withAsYouType(HouseRules rules) {
        return new Settings(rules, library, comfort, style, others);
    }

    /**
     * {@return these settings with another library}
     *
     * @param folder the folder that is the library
     */
    public Settings withLibrary(Path folder) {
        return new Settings(asYouType, Optional.of(folder), comfort, style, others);
    }

    /**
     * {@return these settings with another way to show the writing surface}
     *
     * @param other how it is shown
     */
    public Settings withComfort(Comfort other) {
        return new Settings(asYouType, library, other, style, others);
    }

    /**
     * {@return these settings with another house style}
     *
     * @param other the name of one that comes with the program, or the whole path of a file
     */
    public Settings withStyle(String other) {
        return new Settings(asYouType, library, comfort, other, others);
    }
}
