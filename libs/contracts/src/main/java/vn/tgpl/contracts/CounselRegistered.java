package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** A proceedings agency has registered the provider as counsel (đăng ký bào chữa, BLTTHS Art. 78(4)). */
@JsonTypeName("vn.tgpl.case.counsel-registered.v1")
public record CounselRegistered(
        UUID caseId, UUID referralId, String agency, AssignedProvider provider, Instant decidedAt)
        implements CaseEvent {}
