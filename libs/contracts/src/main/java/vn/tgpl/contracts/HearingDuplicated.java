package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;

/**
 * A court has found that it listed one hearing twice; this entry is void.
 *
 * @param duplicateOf the hearing that stands
 */
@JsonTypeName("vn.tgpl.hearing.duplicated.v1")
public record HearingDuplicated(UUID hearingId, long version, ScheduledHearing hearing, UUID duplicateOf)
        implements HearingEvent {}
