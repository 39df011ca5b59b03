package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.UUID;

/**
 * A court has changed when or where a hearing sits.
 *
 * @param changedFields which fields of the hearing the court changed: their names alone
 */
@JsonTypeName("vn.tgpl.hearing.moved.v1")
public record HearingMoved(UUID hearingId, long version, ScheduledHearing hearing, List<String> changedFields)
        implements HearingEvent {}
