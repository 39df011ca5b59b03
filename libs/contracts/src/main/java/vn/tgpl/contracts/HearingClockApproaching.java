package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/**
 * The time to do what the law asks for a hearing will soon be over.
 *
 * @param party who was to be told of the hearing: an agency or a provider's id; null where the duty is another one
 */
@JsonTypeName("vn.tgpl.hearing.clock-approaching.v1")
public record HearingClockApproaching(
        UUID hearingId, long version, ScheduledHearing hearing, StartedClock clock, String party, Instant announcedAt)
        implements HearingEvent {}
