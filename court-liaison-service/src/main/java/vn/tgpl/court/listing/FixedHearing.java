package vn.tgpl.court.listing;

import java.util.UUID;
import vn.tgpl.platform.problem.Refusal;

/**
 * What became of one of many hearings.
 *
 * @param refusal the rule that stood against it, or null: then it is on the list
 */
public record FixedHearing(UUID id, long version, boolean isNew, boolean isChanged, Refusal refusal) {

    static FixedHearing refused(Refusal refusal) {
        return new FixedHearing(null, 0, false, false, refusal);
    }

    /** @param before the version that it had, if it had one */
    static FixedHearing of(ListedHearing listed, long before) {
        var now = listed.summary();
        return new FixedHearing(now.id(), now.version(), listed.isNew(), now.version() != before, null);
    }
}
