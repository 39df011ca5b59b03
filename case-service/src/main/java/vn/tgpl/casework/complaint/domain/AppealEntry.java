package vn.tgpl.casework.complaint.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.Instant;
import vn.tgpl.platform.secret.Secret;

/** The same complaint to the Director of Justice. */
public record AppealEntry(
        @NotNull Instant receivedAt,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 4000)
        Secret detail) {}
