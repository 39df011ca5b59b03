package vn.tgpl.casework.quality.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import vn.tgpl.platform.secret.Secret;

/**
 * A criterion that the case meets, with what proves it.
 *
 * @param criterion its code in the law's list of the day
 * @param evidence the document that shows it; it may name persons
 */
public record TickedCriterion(
        @NotNull String criterion,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 500)
        Secret evidence) {}
