package vn.tgpl.referral.explanation.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import vn.tgpl.platform.secret.Secret;

/** Who explained the right: whoever conducts the proceeding or holds the person. */
public record Explainer(
        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 200)
        Secret fullName,

        @Size(max = 200) String position) {}
