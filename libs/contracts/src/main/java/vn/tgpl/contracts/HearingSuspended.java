package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/**
 * A court has interrupted a hearing for some days (tạm ngừng phiên tòa).
 *
 * @param reasonCode why, as the law codes it; null where the court gave none
 */
@JsonTypeName("vn.tgpl.hearing.suspended.v1")
public record HearingSuspended(
        UUID hearingId, long version, ScheduledHearing hearing, String reasonCode, Instant decidedAt)
        implements HearingEvent {}
