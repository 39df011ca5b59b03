package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;

/**
 * It was said by hand which cases a hearing belongs to, and which not; the hearing's version stays.
 *
 * @param standing where the hearing stands in this version
 * @param saidBy the agency that said it
 */
@JsonTypeName("vn.tgpl.hearing.linked.v1")
public record HearingLinked(
        UUID hearingId, long version, ScheduledHearing hearing, HearingStanding standing, String saidBy)
        implements HearingEvent {}
