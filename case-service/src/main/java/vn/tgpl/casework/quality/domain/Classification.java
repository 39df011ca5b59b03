package vn.tgpl.casework.quality.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/**
 * What the result of a case counts as; two empty lists say that it is none of these.
 *
 * @param success why it is a successful case (Decision 1179/QĐ-BTP)
 * @param complexOrTypical why it is a complex or typical one (Circular 09/2018)
 */
public record Classification(
        @NotNull @Size(max = 20) List<@NotNull @Valid TickedCriterion> success,
        @NotNull @Size(max = 20) List<@NotNull @Valid TickedCriterion> complexOrTypical) {

    /** Which of the two a list is about. */
    public enum Kind {
        SUCCESS,
        COMPLEX_OR_TYPICAL
    }

    /**
     * @param successes the codes of success that the law has on
     * @param complexities those of complex or typical cases
     * @throws InvalidInput for a code that the law does not have, or has off, and for one that is ticked twice
     */
    public void check(List<String> successes, List<String> complexities) {
        var errors = new ArrayList<InputError>();
        check("/success/", success, successes, errors);
        check("/complexOrTypical/", complexOrTypical, complexities, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void check(
            String pointer, List<TickedCriterion> ticked, List<String> allowed, List<InputError> errors) {
        var seen = new HashSet<String>();
        for (var i = 0; i < ticked.size(); i++) {
            var code = ticked.get(i).criterion();
            if (!allowed.contains(code)) {
                errors.add(InputError.unknownCode(pointer + i + "/criterion", allowed));
            } else if (!seen.add(code)) {
                errors.add(InputError.at(pointer + i + "/criterion", "named-twice"));
            }
        }
    }
}
