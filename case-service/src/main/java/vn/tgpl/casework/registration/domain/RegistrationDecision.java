package vn.tgpl.casework.registration.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.time.LegalTime;

/**
 * What an agency has decided on the registration of counsel.
 *
 * @param ground why it is refused or cancelled, as the law's code of that day, such as RELATIVE; required then
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
        if (grounds().isPresent() && ground == null) {
            throw new InvalidInput(InputError.at("/ground", "required"));
        }
    }

    /** The list of the law that the ground must be taken from; empty where a decision needs none. */
    public Optional<CodeList> grounds() {
        return switch (decision) {
            case REGISTERED -> Optional.empty();
            case REFUSED -> Optional.of(CodeList.REGISTRATION_REFUSAL_GROUND);
            case CANCELLED -> Optional.of(CodeList.REGISTRATION_CANCELLATION_GROUND);
        };
    }
}
