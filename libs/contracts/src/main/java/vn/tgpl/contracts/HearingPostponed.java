package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/**
 * A court has postponed a hearing (hoãn phiên tòa); it tells of the next date by fixing it again.
 *
 * @param reasonCode why, as the law codes it; the words of the decision stay with the court
 */
@JsonTypeName("vn.tgpl.hearing.postponed.v1")
public record HearingPostponed(
        UUID hearingId, long version, ScheduledHearing hearing, String reasonCode, Instant decidedAt)
        implements HearingEvent {}
