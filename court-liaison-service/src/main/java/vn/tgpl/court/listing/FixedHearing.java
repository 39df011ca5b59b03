package vn.tgpl.court.listing;

import java.util.List;
import java.util.UUID;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.Warning;
import vn.tgpl.platform.problem.Refusal;

/**
 * What became of one of many hearings.
 *
 * @param refusal the rule that stood against it, or null: then it stands on the list
 */
public record FixedHearing(
        UUID id, long version, boolean isNew, boolean isChanged, List<Warning> warnings, Refusal refusal) {

    static FixedHearing refused(Refusal refusal) {
        return new FixedHearing(null, 0, false, false, List.of(), refusal);
    }

    /** @param before the version that it had, or null where it is new */
    static FixedHearing of(Hearing hearing, Long before, List<Warning> warnings) {
        var isChanged = before == null || before != hearing.version();
        return new FixedHearing(hearing.id(), hearing.version(), before == null, isChanged, warnings, null);
    }
}
