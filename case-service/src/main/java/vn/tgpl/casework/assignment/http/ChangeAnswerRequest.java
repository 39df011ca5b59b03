package vn.tgpl.casework.assignment.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import vn.tgpl.platform.secret.Secret;

/**
 * What the Centre answers to who asked for another provider.
 *
 * @param detail why; for the Centre alone
 */
public record ChangeAnswerRequest(
        @NotNull Boolean accepted,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 2000)
        Secret detail) {}
