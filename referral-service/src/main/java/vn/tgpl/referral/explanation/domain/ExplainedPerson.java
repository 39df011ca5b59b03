package vn.tgpl.referral.explanation.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.List;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.referral.notice.domain.Address;
import vn.tgpl.referral.notice.domain.DateOfBirth;
import vn.tgpl.referral.notice.domain.Identifier;

/**
 * The person to whom the right was explained, as the minutes name them. Nobody is sought here by name, so the name
 * stands sealed.
 *
 * @param language the language the person speaks, ISO 639
 */
public record ExplainedPerson(
        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 200)
        Secret fullName,

        @NotNull @Valid DateOfBirth dateOfBirth,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid Identifier> identifiers,
        @Valid Address address,
        @NotNull ProceduralRole proceduralRole,
        @Pattern(regexp = "[a-z]{2,3}") String language,
        Boolean interpreterNeeded) {

    boolean needsInterpreter() {
        return Boolean.TRUE.equals(interpreterNeeded);
    }
}
