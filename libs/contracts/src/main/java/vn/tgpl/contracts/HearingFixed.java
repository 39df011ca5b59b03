package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;

/** A court has put a hearing on its list. */
@JsonTypeName("vn.tgpl.hearing.fixed.v1")
public record HearingFixed(UUID hearingId, long version, ScheduledHearing hearing) implements HearingEvent {}
