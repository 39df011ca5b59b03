package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** What the law asks for a hearing was not done in time; {@code metAt} says when it was done late. */
@JsonTypeName("vn.tgpl.hearing.clock-missed.v1")
public record HearingClockMissed(
        UUID hearingId, long version, ScheduledHearing hearing, StartedClock clock, Instant announcedAt)
        implements HearingEvent {}
