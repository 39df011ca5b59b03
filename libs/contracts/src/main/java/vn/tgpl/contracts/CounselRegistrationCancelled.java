package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** A proceedings agency has cancelled the registration of counsel (BLTTHS Art. 78(7)). */
@JsonTypeName("vn.tgpl.case.counsel-registration-cancelled.v1")
public record CounselRegistrationCancelled(
        UUID caseId, UUID referralId, String agency, AssignedProvider provider, String ground, Instant decidedAt)
        implements CaseEvent {}
