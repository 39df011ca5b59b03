package vn.tgpl.casework.provider.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.reference.CodeList;

/**
 * What the Centre's register says of a provider.
 *
 * @param name the professional name, which other agencies see
 * @param card the card under which the provider acts; without one nobody assigns who needs one
 * @param practisesSince when the provider began to practise, from which seniority (thâm niên) is counted
 * @param practisingFrom the first day of practice, or null where it is not limited
 * @param practisingTo the last day of practice, or null
 * @param areas the communes and the fields of law that the provider serves, as codes of the law
 * @param languages the languages spoken, ISO 639
 */
public record ProviderEntry(
        @NotBlank @Size(max = 200) String name,
        @NotNull ProviderKind kind,
        @Valid ProviderCard card,
        LocalDate practisesSince,
        LocalDate practisingFrom,
        LocalDate practisingTo,
        @Size(max = 100) List<@NotNull @Pattern(regexp = "[A-Z0-9_]{2,60}") String> areas,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages) {

    /**
     * @throws InvalidInput for an entry that contradicts itself, or names a place or field that the law does not know
     */
    void check(LocalDate today, Statute law) {
        if (practisingFrom != null && practisingTo != null && practisingTo.isBefore(practisingFrom)) {
            throw new InvalidInput(InputError.at("/practisingTo", "before-practising-from"));
        }
        if (practisesSince != null && practisesSince.isAfter(today)) {
            throw new InvalidInput(InputError.at("/practisesSince", "in-future"));
        }
        if (card != null) {
            card.check();
        }
        checkAreas(today, law);
    }

    private void checkAreas(LocalDate today, Statute law) {
        var named = areas == null ? List.<String>of() : areas;
        var unknown = IntStream.range(0, named.size())
                .filter(i -> law.places().commune(named.get(i), today).isEmpty())
                .filter(i -> law.code(CodeList.LAW_FIELD, named.get(i), today).isEmpty())
                .mapToObj(i -> InputError.at("/areas/" + i, "unknown-area"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }
}
