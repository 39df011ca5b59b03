package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** The time to do what the law asks in a case will soon be over. */
@JsonTypeName("vn.tgpl.case.clock-approaching.v1")
public record CaseClockApproaching(UUID caseId, UUID referralId, StartedClock clock, Instant announcedAt)
        implements CaseEvent {}
