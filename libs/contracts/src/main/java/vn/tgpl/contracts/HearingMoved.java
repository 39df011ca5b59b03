package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;

/** A court has changed when or where a hearing sits. */
@JsonTypeName("vn.tgpl.hearing.moved.v1")
public record HearingMoved(UUID hearingId, long version, ScheduledHearing hearing) implements HearingEvent {}
