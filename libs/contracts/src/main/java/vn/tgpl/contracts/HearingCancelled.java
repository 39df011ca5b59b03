package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/**
 * A court has taken a hearing off its list.
 *
 * @param reasonCode why, as a code; the words stay with the court
 */
@JsonTypeName("vn.tgpl.hearing.cancelled.v1")
public record HearingCancelled(
        UUID hearingId, long version, ScheduledHearing hearing, String reasonCode, Instant decidedAt)
        implements HearingEvent {}
