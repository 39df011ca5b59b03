package vn.tgpl.referral.explanation.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import vn.tgpl.platform.input.AgencyId;

/**
 * The interpreter whom the person needs (TTLT 29/2025).
 *
 * @param language ISO 639
 * @param requestedFrom the agency or detention facility that is asked to call one
 */
public record Interpreter(
        @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
        @NotNull @AgencyId String requestedFrom) {}
