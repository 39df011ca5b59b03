package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

/**
 * What came to the Centre, as far as the law asks; a case of old knows less of itself, and what it does not is null.
 */
@Embeddable
public record Origin(
        @Enumerated(EnumType.STRING) CaseSource source,
        @Enumerated(EnumType.STRING) Procedure procedure,
        @Enumerated(EnumType.STRING) ProceduralRole proceduralRole,
        @Enumerated(EnumType.STRING) RequestStatus requestStatus) {

    static final Origin UNKNOWN = new Origin(null, null, null, null);

    public static Origin of(ReferralReceived referral) {
        return new Origin(
                CaseSource.of(referral.kind()),
                referral.procedure(),
                referral.proceduralRole(),
                referral.requestStatus());
    }

    public static Origin of(ReferralChanged referral) {
        return new Origin(
                CaseSource.of(referral.kind()),
                referral.procedure(),
                referral.proceduralRole(),
                referral.requestStatus());
    }

    /** Made at the Centre's own desk: whoever came there asked. */
    public static Origin atDesk(CaseSource source, Procedure procedure, ProceduralRole role) {
        return new Origin(source, procedure, role, RequestStatus.REQUESTED);
    }

    /** Whether anybody asked for aid; of a case of old, that came with a notice or a request. */
    public boolean isRequested() {
        return requestStatus == null ? source != CaseSource.INFORMATION : requestStatus == RequestStatus.REQUESTED;
    }

    /** By what the law judges it. */
    public Map<Attribute, String> attributes() {
        var known = new EnumMap<Attribute, String>(Attribute.class);
        put(known, Attribute.PROCEDURE, procedure);
        put(known, Attribute.ROLE, proceduralRole);
        if (source != null) {
            known.put(Attribute.SOURCE, source.asker());
            source.kind().ifPresent(kind -> put(known, Attribute.KIND, kind));
        }
        return known;
    }

    private static void put(Map<Attribute, String> known, Attribute attribute, Enum<?> value) {
        if (value != null) {
            known.put(attribute, value.name());
        }
    }

    Fact fact(Trigger trigger, Instant at) {
        return new Fact(trigger, at, Optional.empty(), attributes());
    }
}
