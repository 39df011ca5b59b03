package vn.tgpl.referral.explanation.domain;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.RequestStatus;

/** An explanation in a list: everything but who was told and by whom. */
public record ExplanationSummary(
        UUID id,
        long version,
        Instant recordedAt,
        Instant explainedAt,
        Procedure procedure,
        ProceduralRole proceduralRole,
        String event,
        String stage,
        boolean declaredEntitled,
        RequestStatus outcome,
        UUID referralId,
        CaseNumbers proceeding) {}
