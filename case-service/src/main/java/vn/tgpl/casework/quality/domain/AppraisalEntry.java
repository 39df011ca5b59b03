package vn.tgpl.casework.quality.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/**
 * The organisation's look at one of its own cases.
 *
 * @param providerId whose work; the case's provider where none is named
 * @param quality for QUALITY alone
 * @param time for TIME alone: the activities that were looked at
 */
public record AppraisalEntry(
        @NotNull Kind kind,
        UUID providerId,
        @Valid QualityScores quality,
        @Size(min = 1, max = 200) List<@NotNull @Valid AppraisedActivity> time) {

    /** Two different checks, often confused. */
    public enum Kind {
        /** Thẩm định chất lượng (Circular 12/2018 Art. 14(1)). */
        QUALITY,
        /** Thẩm định thời gian, for payment (Art. 12). */
        TIME
    }

    /** @throws InvalidInput where it is not what its kind says */
    public void check() {
        var errors = new ArrayList<InputError>();
        check("/quality", kind == Kind.QUALITY, quality, errors);
        check("/time", kind == Kind.TIME, time, errors);
        if (time != null) {
            var seen = new HashSet<Object>();
            for (var i = 0; i < time.size(); i++) {
                if (!seen.add(time.get(i).activityId())) {
                    errors.add(InputError.at("/time/" + i + "/activityId", "named-twice"));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void check(String pointer, boolean isOfKind, Object part, List<InputError> errors) {
        if (isOfKind != (part != null)) {
            errors.add(InputError.at(pointer, isOfKind ? "required" : "of-another-kind"));
        }
    }
}
