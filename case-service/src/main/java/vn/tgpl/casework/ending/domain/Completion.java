package vn.tgpl.casework.ending.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.statute.time.LegalTime;

/**
 * A request that was carried out in full, in the form asked for (Circular 12/2018 Art. 10(1)).
 *
 * @param result what the proceeding came to, in short
 * @param detail what was done; it stays with the Centre
 */
public record Completion(
        @NotNull LocalDate completedOn,
        @Size(max = 500) Secret result,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 2000)
        Secret detail) {

    /** @throws InvalidInput for a day that is to come, or one before the case was accepted */
    public void check(Instant acceptedAt, Instant now) {
        if (completedOn.isAfter(LegalTime.dayOf(now))) {
            throw new InvalidInput(InputError.at("/completedOn", "in-future"));
        }
        if (acceptedAt != null && completedOn.isBefore(LegalTime.dayOf(acceptedAt))) {
            throw new InvalidInput(InputError.at("/completedOn", "before-acceptance"));
        }
    }

    /** The law counts in days, and the first is not counted: an earlier day stands for its first moment. */
    public Instant endedAt(Instant now) {
        return completedOn.equals(LegalTime.dayOf(now)) ? now : LegalTime.startOf(completedOn);
    }
}
