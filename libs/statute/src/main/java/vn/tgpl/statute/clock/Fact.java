package vn.tgpl.statute.clock;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened at an instant, with what is known of the person and the notice.
 *
 * @param ahead the event that the fact looks ahead to, such as the hearing that was fixed
 */
public record Fact(Trigger trigger, Instant at, Optional<Instant> ahead, Map<Attribute, String> attributes) {

    public Fact {
        attributes = Map.copyOf(attributes);
    }

    public static Fact of(Trigger trigger, Instant at) {
        return new Fact(trigger, at, Optional.empty(), Map.of());
    }

    /** The same fact, looking ahead to this instant. */
    public Fact lookingAheadTo(Instant event) {
        return new Fact(trigger, at, Optional.of(event), attributes);
    }

    /** The same fact with one more attribute; an unknown value ({@code null}) adds nothing. */
    public Fact with(Attribute attribute, String code) {
        if (code == null) {
            return this;
        }
        Map<Attribute, String> more = new EnumMap<>(Attribute.class);
        more.putAll(attributes);
        more.put(attribute, code);
        return new Fact(trigger, at, ahead, more);
    }
}
