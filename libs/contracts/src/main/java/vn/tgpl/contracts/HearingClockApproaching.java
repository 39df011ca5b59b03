package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** The time to do what the law asks for a hearing will soon be over. */
@JsonTypeName("vn.tgpl.hearing.clock-approaching.v1")
public record HearingClockApproaching(
        UUID hearingId, long version, ScheduledHearing hearing, StartedClock clock, Instant announcedAt)
        implements HearingEvent {}
