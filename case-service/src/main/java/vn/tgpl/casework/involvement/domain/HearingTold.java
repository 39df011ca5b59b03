package vn.tgpl.casework.involvement.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tgpl.contracts.HearingAmended;
import vn.tgpl.contracts.HearingCancelled;
import vn.tgpl.contracts.HearingClockApproaching;
import vn.tgpl.contracts.HearingClockMissed;
import vn.tgpl.contracts.HearingDuplicated;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.HearingHeld;
import vn.tgpl.contracts.HearingLinked;
import vn.tgpl.contracts.HearingMoved;
import vn.tgpl.contracts.HearingPostponed;
import vn.tgpl.contracts.HearingStanding;
import vn.tgpl.contracts.HearingSuspended;
import vn.tgpl.contracts.StartedClock;

/** What a court's event says of a hearing. */
public final class HearingTold {

    private HearingTold() {}

    static HearingStanding standing(HearingEvent event) {
        return switch (event) {
            case HearingFixed e -> HearingStanding.FIXED;
            case HearingMoved e -> HearingStanding.FIXED;
            case HearingAmended e -> HearingStanding.FIXED;
            case HearingPostponed e -> HearingStanding.POSTPONED;
            case HearingSuspended e -> HearingStanding.SUSPENDED;
            case HearingCancelled e -> HearingStanding.CANCELLED;
            case HearingDuplicated e -> HearingStanding.DUPLICATE;
            case HearingHeld e -> HearingStanding.HELD;
            case HearingLinked e -> e.standing();
            case HearingClockApproaching e -> throw noVersion(e);
            case HearingClockMissed e -> throw noVersion(e);
        };
    }

    /** What the ledger of those who knew the hearing says of the event. */
    public static Fact fact(HearingEvent event) {
        return switch (event) {
            case HearingMoved e -> Fact.HEARING_MOVED;
            case HearingAmended e -> Fact.HEARING_AMENDED;
            default -> fact(standing(event));
        };
    }

    static Fact fact(HearingStanding standing) {
        return switch (standing) {
            case FIXED -> Fact.HEARING_FIXED;
            case POSTPONED -> Fact.HEARING_POSTPONED;
            case SUSPENDED -> Fact.HEARING_SUSPENDED;
            case CANCELLED -> Fact.HEARING_CANCELLED;
            case DUPLICATE -> Fact.HEARING_DUPLICATED;
            case HELD -> Fact.HEARING_HELD;
        };
    }

    /** What the event tells beside the hearing itself. */
    public static Map<String, Object> particulars(HearingEvent event) {
        return switch (event) {
            case HearingMoved e -> Map.of("changedFields", e.changedFields());
            case HearingAmended e -> Map.of("changedFields", e.changedFields());
            case HearingPostponed e -> Map.of("reason", e.reasonCode(), "decidedAt", e.decidedAt());
            case HearingSuspended e -> Map.of("decidedAt", e.decidedAt());
            case HearingCancelled e -> Map.of("reason", e.reasonCode(), "decidedAt", e.decidedAt());
            case HearingDuplicated e -> Map.of("duplicateOf", e.duplicateOf());
            case HearingHeld e -> Map.of("pronouncedAt", e.pronouncedAt(), "amended", e.amended());
            case HearingFixed e -> Map.of();
            case HearingLinked e -> Map.of();
            case HearingClockApproaching e -> Map.of();
            case HearingClockMissed e -> Map.of();
        };
    }

    /** That the court's own time for this runs out; {@code party} is who it was to tell, or null. */
    public static LedgerEntry clock(HearingEvent event, StartedClock clock, String party) {
        var details = new LinkedHashMap<String, Object>();
        details.put("rule", clock.rule());
        details.put("dueAt", clock.dueAt());
        if (party != null) {
            details.put("party", party);
        }
        return new LedgerEntry(event.hearing().court(), event.hearingId(), details);
    }

    private static IllegalArgumentException noVersion(HearingEvent event) {
        return new IllegalArgumentException(event.getClass().getSimpleName() + " tells of no new version");
    }
}
