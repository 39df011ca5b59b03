package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.UUID;

/**
 * A court has changed a hearing, but neither when nor where it sits.
 *
 * @param changedFields which fields of the hearing the court changed: their names alone
 */
@JsonTypeName("vn.tgpl.hearing.amended.v1")
public record HearingAmended(UUID hearingId, long version, ScheduledHearing hearing, List<String> changedFields)
        implements HearingEvent {}
