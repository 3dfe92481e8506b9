package galley.typography;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules a desk sets by.
 *
 * @param on the rules that are on
 */
public record HouseRules(Set<Rule> on) {

    /** No rule at all: what is typed stays as it is. */
    public static final HouseRules NONE = new HouseRules(Set.of());

    /** What most newsrooms would want. */
    public static final HouseRules USUAL =
            new HouseRules(Stream.of(Rule.values()).filter(Rule::isUsual).collect(Collectors.toSet()));

    /** Every rule there is. */
    public static final HouseRules ALL = new HouseRules(EnumSet.allOf(Rule.class));

    public HouseRules {
        on = Set.copyOf(on);
    }

    /**
     * {@return whether a rule is on}
     *
     * @param rule the rule in question
     */
    public boolean has(Rule rule) {
        return on.contains(rule);
    }

    /**
     * {@return these rules with one turned on or off}
     *
     * @param rule the one
     * @param isOn whether it is on now
     */
    public HouseRules with(Rule rule, boolean isOn) {
        Set<Rule> changed = EnumSet.noneOf(Rule.class);
        changed.addAll(on);
        if (isOn) {
            changed.add(rule);
        } else {
            changed.remove(rule);
        }
        return new HouseRules(changed);
    }
}
