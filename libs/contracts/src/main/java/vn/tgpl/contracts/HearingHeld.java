package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/**
 * A hearing has been held, and its judgment pronounced; what was decided stays with the court.
 *
 * @param amended whether the court has corrected what it told before
 */
@JsonTypeName("vn.tgpl.hearing.held.v1")
public record HearingHeld(UUID hearingId, long version, ScheduledHearing hearing, Instant pronouncedAt, boolean amended)
        implements HearingEvent {}
