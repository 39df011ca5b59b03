package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** The Centre has refused the case (từ chối thụ lý), on a ground of Legal Aid Law 11/2017 Art. 30. */
@JsonTypeName("vn.tgpl.case.refused.v1")
public record CaseRefused(UUID caseId, UUID referralId, String ground, Instant refusedAt) implements CaseEvent {}
