package vn.tgpl.casework.assignment.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.UUID;
import vn.tgpl.platform.secret.Secret;

/**
 * Whom the Centre assigns.
 *
 * @param conflictOverride why, where there is a conflict of interest and the Centre assigns the provider all the same
 */
public record AssignmentRequest(
        @NotNull UUID providerId, @Valid ConflictOverride conflictOverride) {

    /** The reason stays in the case file, sealed; that the conflict was overridden is audited. */
    public record ConflictOverride(
            @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 2000)
            Secret reason) {}

    Secret overrideReason() {
        return conflictOverride == null ? null : conflictOverride.reason();
    }
}
