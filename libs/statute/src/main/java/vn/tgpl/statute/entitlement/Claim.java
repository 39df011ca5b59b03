package vn.tgpl.statute.entitlement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.statute.clock.Attribute;

/**
 * What is known of a person who may be entitled.
 *
 * @param categories the categories that the person declares or has proved
 * @param financialDifficulty the grounds of financial difficulty, codes of that list
 * @param attributes the role and the age, where known
 */
public record Claim(Set<String> categories, Set<String> financialDifficulty, Map<Attribute, String> attributes) {

    public Claim {
        categories = Set.copyOf(categories);
        financialDifficulty = Set.copyOf(financialDifficulty);
        attributes = Map.copyOf(attributes);
    }

    public static Claim of(String... categories) {
        return new Claim(Set.of(categories), Set.of(), Map.of());
    }

    /** The same claim with one more attribute; an unknown value ({@code null}) adds nothing. */
    public Claim with(Attribute attribute, String code) {
        if (code == null) {
            return this;
        }
        Map<Attribute, String> more = new EnumMap<>(Attribute.class);
        more.putAll(attributes);
        more.put(attribute, code);
        return new Claim(categories, financialDifficulty, more);
    }

    /** The same claim with one more ground of financial difficulty. */
    public Claim inDifficulty(String ground) {
        Set<String> grounds =
                Stream.concat(financialDifficulty.stream(), Stream.of(ground)).collect(Collectors.toSet());
        return new Claim(categories, grounds, attributes);
    }

    boolean knows(Attribute attribute) {
        return attributes.containsKey(attribute);
    }
}
