package vn.tgpl.casework.quality.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/**
 * The Department of Justice's look at a case of the Centre (đánh giá chất lượng, Circular 12/2018 Arts. 14 and 15).
 *
 * @param planReference the plan that names the case; required for PLAN
 */
public record EvaluationEntry(
        @NotNull Cause cause,
        @Size(min = 1, max = 200) String planReference,
        @NotNull @Valid QualityScores quality) {

    /** Why the Department looks. */
    public enum Cause {
        PLAN,
        COMPLAINT,
        MANAGEMENT
    }

    /** @throws InvalidInput for a plan that is not named */
    public void check() {
        if (cause == Cause.PLAN && planReference == null) {
            throw new InvalidInput(InputError.at("/planReference", "required"));
        }
    }
}
