package vn.tgpl.casework.provider.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/**
 * The card under which a provider acts (thẻ trợ giúp viên pháp lý, thẻ luật sư, thẻ cộng tác viên).
 *
 * @param expiresOn its last day, or null
 * @param withdrawnOn since when it is withdrawn (thu hồi), or null
 */
public record ProviderCard(
        @NotBlank @Size(max = 50) String number,
        @NotNull LocalDate issuedOn,
        LocalDate expiresOn,
        LocalDate withdrawnOn) {

    /** @throws InvalidInput for a card that ends before it begins */
    void check() {
        if (expiresOn != null && expiresOn.isBefore(issuedOn)) {
            throw new InvalidInput(InputError.at("/card/expiresOn", "before-issued-on"));
        }
        if (withdrawnOn != null && withdrawnOn.isBefore(issuedOn)) {
            throw new InvalidInput(InputError.at("/card/withdrawnOn", "before-issued-on"));
        }
    }

    boolean isValid(LocalDate day) {
        return !day.isBefore(issuedOn)
                && (expiresOn == null || !day.isAfter(expiresOn))
                && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
}
