package vn.tgpl.court.linking.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tgpl.court.listing.domain.LinkReason;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.secret.Secret;

/**
 * Why it is said that a hearing belongs to a case, or does not.
 *
 * @param detail in words, which the reason OTHER needs; for the court and the Centre alone
 */
public record LinkEntry(
        @NotNull LinkReason reasonCode,
        @NotBlank @Size(max = 2000) Secret detail) {

    /** @throws InvalidInput if the reason has to be said in words, and is not */
    public void check() {
        if (reasonCode == LinkReason.OTHER && detail == null) {
            throw new InvalidInput(InputError.at("/detail", "required"));
        }
    }
}
