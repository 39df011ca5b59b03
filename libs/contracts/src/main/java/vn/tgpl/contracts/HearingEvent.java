package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/** What court-liaison-service tells of a hearing (phiên tòa). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(HearingFixed.class),
    @JsonSubTypes.Type(HearingMoved.class),
    @JsonSubTypes.Type(HearingAmended.class),
    @JsonSubTypes.Type(HearingLinked.class),
    @JsonSubTypes.Type(HearingPostponed.class),
    @JsonSubTypes.Type(HearingSuspended.class),
    @JsonSubTypes.Type(HearingCancelled.class),
    @JsonSubTypes.Type(HearingDuplicated.class),
    @JsonSubTypes.Type(HearingHeld.class),
    @JsonSubTypes.Type(HearingClockApproaching.class),
    @JsonSubTypes.Type(HearingClockMissed.class)
})
public sealed interface HearingEvent extends SuiteEvent
        permits HearingFixed,
                HearingMoved,
                HearingAmended,
                HearingLinked,
                HearingPostponed,
                HearingSuspended,
                HearingCancelled,
                HearingDuplicated,
                HearingHeld,
                HearingClockApproaching,
                HearingClockMissed {

    UUID hearingId();

    /** The hearing's version; a consumer that knows a later one ignores this event. */
    long version();

    /** The hearing as it stands in this version. */
    ScheduledHearing hearing();

    @Override
    default Topic topic() {
        return Topic.HEARING;
    }

    @Override
    default UUID subject() {
        return hearingId();
    }
}
