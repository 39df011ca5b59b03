package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** A proceedings agency has refused to register the provider as counsel (BLTTHS Art. 78(5)). */
@JsonTypeName("vn.tgpl.case.counsel-registration-refused.v1")
public record CounselRegistrationRefused(
        UUID caseId, UUID referralId, String agency, AssignedProvider provider, String ground, Instant decidedAt)
        implements CaseEvent {}
