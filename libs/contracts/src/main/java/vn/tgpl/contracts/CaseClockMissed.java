package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** What the law asks in a case was not done in time; {@code metAt} says when it was done late. */
@JsonTypeName("vn.tgpl.case.clock-missed.v1")
public record CaseClockMissed(UUID caseId, UUID referralId, StartedClock clock, Instant announcedAt)
        implements CaseEvent {}
