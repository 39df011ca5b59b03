package vn.tgpl.casework.registration.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

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

    /** How far an agency's clock may be ahead of ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    /** @throws InvalidInput for a decision of the future, or a refusal without its ground */
    public void check(Instant now) {
        if (decidedAt.isAfter(now.plus(CLOCK_SKEW))) {
            throw new InvalidInput(InputError.at("/decidedAt", "in-future"));
        }
        if (decision != Registration.Decision.REGISTERED && ground == null) {
            throw new InvalidInput(InputError.at("/ground", "required"));
        }
    }
}
