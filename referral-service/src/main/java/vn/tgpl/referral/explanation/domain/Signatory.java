package vn.tgpl.referral.explanation.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import vn.tgpl.platform.secret.Secret;

/** Who signed the minutes of a refusal, and for which side. */
public record Signatory(
        @NotNull Side side,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 200)
        Secret fullName) {

    public enum Side {
        /** The person who refuses. */
        PERSON,
        /** The agency that conducts the proceeding, or that holds the person. */
        AGENCY,
        /** The provider of legal aid (người thực hiện trợ giúp pháp lý). */
        PROVIDER
    }
}
