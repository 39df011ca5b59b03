package vn.tgpl.casework.assignment.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.Instant;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.statute.time.LegalTime;

/**
 * The person's request for another provider (đơn đề nghị thay đổi người thực hiện trợ giúp pháp lý, Form 04).
 *
 * @param receivedAt when the Centre received it: its time to answer runs from here
 * @param detail in the person's words; for the Centre alone
 */
public record RequestedChange(
        @NotNull Instant receivedAt,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}") String ground,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 2000)
        Secret detail) {

    /** @throws InvalidInput for a request of the future */
    public void check(Instant now) {
        if (LegalTime.isFuture(receivedAt, now)) {
            throw new InvalidInput(InputError.at("/receivedAt", "in-future"));
        }
    }
}
