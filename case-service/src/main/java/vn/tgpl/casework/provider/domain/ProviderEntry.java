package vn.tgpl.casework.provider.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/**
 * What the Centre's register says of a provider.
 *
 * @param name the professional name, which other agencies see
 * @param practisingFrom the first day of practice, or null where it is not limited
 * @param practisingTo the last day of practice, or null
 * @param areas communes or fields that the provider serves, as codes
 * @param languages the languages spoken, ISO 639
 */
public record ProviderEntry(
        @NotBlank @Size(max = 200) String name,
        @NotNull ProviderKind kind,
        LocalDate practisingFrom,
        LocalDate practisingTo,
        @Size(max = 100) List<@NotNull @Pattern(regexp = "[A-Z0-9_]{2,60}") String> areas,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages) {

    /** @throws InvalidInput for a practising period that ends before it begins */
    void check() {
        if (practisingFrom != null && practisingTo != null && practisingTo.isBefore(practisingFrom)) {
            throw new InvalidInput(InputError.at("/practisingTo", "before-practising-from"));
        }
    }
}
