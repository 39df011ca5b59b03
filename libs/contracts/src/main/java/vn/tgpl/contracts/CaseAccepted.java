package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** The Centre has accepted the case (thụ lý) under a file code such as TT.TGTT.01.2026. */
@JsonTypeName("vn.tgpl.case.accepted.v1")
public record CaseAccepted(UUID caseId, UUID referralId, String fileCode, Instant acceptedAt) implements CaseEvent {}
