package vn.tgpl.casework.intake.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.tgpl.casework.person.domain.AidedPerson;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.platform.input.AgencyId;
import vn.tgpl.platform.secret.Secret;

/**
 * The person for whom aid is asked at the Centre. Personal data, as in a notice.
 *
 * @param heldAt the detention facility, or null
 * @param claimedCategories the categories that the person claims, as codes of the law
 * @param language the language the person speaks, ISO 639
 */
public record Applicant(
        @NotBlank @Size(max = 200) String fullName,
        @NotNull @Valid Birth dateOfBirth,
        @NotNull Sex sex,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid IdentityNumber> identifiers,
        @Valid Residence address,
        @NotNull CustodyStatus custody,
        @AgencyId String heldAt,
        @Size(max = 20) List<@NotNull String> claimedCategories,
        @Pattern(regexp = "[a-z]{2,3}") String language,
        Boolean interpreterNeeded,
        @Size(max = 30) Secret phone) {

    public enum Sex {
        MALE,
        FEMALE,
        UNKNOWN
    }

    /** Where the person lives: codes after 01/07/2025 where they are known, and the words of the paper. */
    public record Residence(
            @Pattern(regexp = "\\d{2}") String provinceCode,
            @Pattern(regexp = "\\d{5}") String communeCode,
            @Size(max = 500) Secret text) {}

    List<String> claims() {
        return claimedCategories == null ? List.of() : claimedCategories;
    }

    AidedPerson toPerson(ProceduralRole role, Requester requester) {
        return new AidedPerson(
                fullName,
                dateOfBirth.toDate(),
                sex.name(),
                identifiers.stream().map(IdentityNumber::toIdentifier).toList(),
                address == null
                        ? null
                        : new AidedPerson.Address(address.provinceCode(), address.communeCode(), address.text()),
                role.name(),
                custody.name(),
                heldAt,
                claims(),
                language,
                interpreterNeeded,
                phone,
                requester == null ? null : requester.toRelative());
    }
}
