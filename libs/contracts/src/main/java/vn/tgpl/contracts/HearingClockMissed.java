package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/**
 * What the law asks for a hearing was not done in time; {@code metAt} says when it was done late.
 *
 * @param party who was to be told of the hearing: an agency or a provider's id; null where the duty is another one
 */
@JsonTypeName("vn.tgpl.hearing.clock-missed.v1")
public record HearingClockMissed(
        UUID hearingId, long version, ScheduledHearing hearing, StartedClock clock, String party, Instant announcedAt)
        implements HearingEvent {}
