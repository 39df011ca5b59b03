package vn.tgpl.casework.intake.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.tgpl.casework.person.domain.AidedPerson;
import vn.tgpl.platform.secret.Secret;

/**
 * The relative (người thân thích) who asks for the person.
 *
 * @param relation what they are to the person, such as "mẹ"
 */
public record Requester(
        @NotBlank @Size(max = 200) String fullName,
        @Size(max = 30) Secret phone,
        @NotBlank @Size(max = 100) String relation) {

    AidedPerson.Relative toRelative() {
        return new AidedPerson.Relative(fullName, phone, relation);
    }
}
