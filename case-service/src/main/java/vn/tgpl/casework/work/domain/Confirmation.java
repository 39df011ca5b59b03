package vn.tgpl.casework.work.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/**
 * Whether the activity was as the provider says.
 *
 * @param detail what was different; required where it is not confirmed
 */
public record Confirmation(
        @NotNull Boolean confirmed, @Size(max = 2000) String detail) {

    /** @throws InvalidInput if it is not confirmed, and nobody says why */
    void check() {
        if (!confirmed && detail == null) {
            throw new InvalidInput(InputError.at("/detail", "required"));
        }
    }
}
