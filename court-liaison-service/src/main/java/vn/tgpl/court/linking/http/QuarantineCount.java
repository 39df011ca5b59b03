package vn.tgpl.court.linking.http;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.linking.domain.WaitingCount;
import vn.tgpl.court.linking.domain.WaitingReason;

/** How many of a court's hearings have found a case, and how many wait for what. */
public record QuarantineCount(
        long hearings,

        @Schema(description = "Those that have found a case")
        long linked,

        long unlinked,
        Map<WaitingReason, Long> reasons) {

    static QuarantineCount of(WaitingCount count) {
        return new QuarantineCount(
                count.hearings(),
                count.linked(),
                count.noCase(),
                Map.of(
                        WaitingReason.NO_CASE, count.noCase(),
                        WaitingReason.UNKNOWN_COURT, count.unknownCourt(),
                        WaitingReason.UNKNOWN_ROOM, count.unknownRoom()));
    }
}
