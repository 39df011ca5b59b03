package vn.tgpl.casework.conflict.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.UUID;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.secret.Secret;

/**
 * What is declared: a family tie, a role in the case before, or another ground.
 *
 * @param ground a code of the law's grounds of conflict
 * @param caseId the one case that it concerns, or null
 * @param proceeding any number of the proceeding whose cases it all concerns, or null
 * @param detail in words; for the Centre alone
 */
public record Declared(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}") String ground,
        UUID caseId,
        @Size(min = 1, max = 100) String proceeding,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 2000)
        Secret detail) {

    /** @throws InvalidInput unless it names either a case or a proceeding */
    public void check() {
        if (caseId == null && proceeding == null) {
            throw new InvalidInput(InputError.at("/caseId", "required"));
        }
        if (caseId != null && proceeding != null) {
            throw new InvalidInput(InputError.at("/proceeding", "case-or-proceeding"));
        }
    }
}
