package vn.tgpl.casework.registration.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/**
 * What an agency has decided on the registration of counsel.
 *
 * @param ground why it is refused or cancelled, as a code such as RELATIVE (BLTTHS Art. 72(4)); required then
 * @param detail the reason in words; it is kept and told to nobody
 */
public record RegistrationDecision(
        @NotNull Registration.Decision decision,
        @NotNull Instant decidedAt,
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}") String ground,
        @Size(max = 2000) String detail) {

    /** @throws InvalidInput for a decision of the future, or a refusal without its ground */
    public void check(Instant now) {
        if (LegalTime.isFuture(decidedAt, now)) {
            throw new InvalidInput(InputError.at("/decidedAt", "in-future"));
        }
        if (decision != Registration.Decision.REGISTERED && ground == null) {
            throw new InvalidInput(InputError.at("/ground", "required"));
        }
    }
}
