package vn.tgpl.statute;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Something that happened at an instant, with what is known of the person and the notice. */
public record Fact(Trigger trigger, Instant at, Map<Attribute, String> attributes) {

    public Fact {
        attributes = Map.copyOf(attributes);
    }

    public static Fact of(Trigger trigger, Instant at) {
        return new Fact(trigger, at, Map.of());
    }

    /** The same fact with one more attribute; an unknown value ({@code null}) adds nothing. */
    public Fact with(Attribute attribute, String code) {
        if (code == null) {
            return this;
        }
        Map<Attribute, String> more = new EnumMap<>(Attribute.class);
        more.putAll(attributes);
        more.put(attribute, code);
        return new Fact(trigger, at, more);
    }
}
