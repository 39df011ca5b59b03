package vn.tgpl.referral.explanation.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.RequestStatus;

/**
 * That an agency explained the right to one person, once (TTLT 10/2018 Art. 7(1)).
 *
 * @param event at which procedural event, as a code such as CUSTODY
 * @param stage the stage of the proceeding, as a code such as INVESTIGATION
 * @param minutes Mẫu 02; in civil and administrative proceedings there may be none
 * @param declaredEntitled whether the person says that they are entitled (tự nhận là người được trợ giúp pháp lý)
 * @param outcome what the person said to it
 * @param interpreter who is asked for one, where the person needs one
 * @param referralId the agency's notice of this person, where there is one
 */
public record ExplanationReport(
        @NotNull Procedure procedure,
        @NotNull @Valid ExplainedPerson person,
        @NotNull @Pattern(regexp = "[A-Z_]{2,40}") String event,
        @NotNull @Pattern(regexp = "[A-Z_]{2,40}") String stage,
        @NotNull Instant explainedAt,
        @NotNull @Valid Explainer explainer,
        @Valid ExplanationMinutes minutes,
        @NotNull Boolean declaredEntitled,
        @NotNull RequestStatus outcome,
        @Valid RefusedAid refusal,
        @Valid Interpreter interpreter,
        UUID referralId,
        @Valid CaseNumbers proceeding) {}
