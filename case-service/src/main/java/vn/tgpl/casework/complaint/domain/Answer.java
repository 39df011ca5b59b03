package vn.tgpl.casework.complaint.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import vn.tgpl.platform.secret.Secret;

/**
 * What who must answer says to a complaint.
 *
 * @param upheld whether the complaint is right
 */
public record Answer(
        @NotNull Boolean upheld,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 4000)
        Secret detail) {}
