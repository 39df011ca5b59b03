package vn.tgpl.referral.notice.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.platform.input.AgencyId;
import vn.tgpl.platform.input.Folded;
import vn.tgpl.platform.secret.Secret;

/**
 * The person who may be entitled to legal aid (người được trợ giúp pháp lý). Personal data: it never leaves this
 * service but to who may read it.
 *
 * @param heldAt the detention facility, or null
 * @param claimedCategories the categories that the person claims (tự nhận thuộc diện), as codes of the law
 * @param language the language the person speaks, ISO 639
 */
public record Person(
        @NotBlank @Size(max = 200) String fullName,
        @NotNull @Valid DateOfBirth dateOfBirth,
        @NotNull Sex sex,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid Identifier> identifiers,
        @Valid Address address,
        @NotNull ProceduralRole proceduralRole,
        @NotNull CustodyStatus custody,
        @AgencyId String heldAt,
        @Size(max = 20) List<@NotNull String> claimedCategories,
        @Pattern(regexp = "[a-z]{2,3}") String language,
        Boolean interpreterNeeded,
        @Size(max = 30) Secret phone,
        @Valid Relative relative) {

    Stream<KnownNumber> numbers() {
        return identifiers.stream().flatMap(identifier -> identifier.number().stream());
    }

    /**
     * Whether it is the same person: by a number that both have; else by name and date of birth, unless they have
     * different numbers of one kind.
     */
    boolean isSameAs(Person other) {
        if (numbers().anyMatch(number -> other.numbers().anyMatch(number::equals))) {
            return true;
        }
        var hasOtherNumber = numbers()
                .anyMatch(
                        mine -> other.numbers().anyMatch(theirs -> theirs.kind().equals(mine.kind())));
        return !hasOtherNumber
                && dateOfBirth.value() != null
                && dateOfBirth.equals(other.dateOfBirth)
                && foldedName().equals(other.foldedName());
    }

    public enum Sex {
        MALE,
        FEMALE,
        UNKNOWN
    }

    /** The code of the commune where the person lives, if it is known. */
    public Optional<String> commune() {
        return Optional.ofNullable(address).map(Address::communeCode);
    }

    /** The name as it is sought: without accents, in small letters. */
    String foldedName() {
        return Folded.of(fullName);
    }

    List<String> claims() {
        return claimedCategories == null ? List.of() : claimedCategories;
    }
}
