package vn.tgpl.court.linking.http;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.linking.WorkList.Waiting;
import vn.tgpl.court.linking.domain.WaitingReason;
import vn.tgpl.court.listing.domain.HearingSummary;

/** A hearing that waits for something to become known. */
@Schema(name = "WaitingHearing")
public record WaitingView(HearingSummary hearing, List<Reason> reasons) {

    /** What it waits for, and since when; {@code rooms} are the codes that are not known. */
    @Schema(name = "WaitingFor")
    public record Reason(WaitingReason reason, Instant since, List<String> rooms) {}

    static WaitingView of(Waiting waiting) {
        var waits = waiting.waits();
        return new WaitingView(
                waiting.hearing(),
                Arrays.stream(WaitingReason.values())
                        .filter(reason -> waits.since(reason) != null)
                        .map(reason -> new Reason(reason, waits.since(reason), rooms(waiting, reason)))
                        .toList());
    }

    private static List<String> rooms(Waiting waiting, WaitingReason reason) {
        return reason == WaitingReason.UNKNOWN_ROOM ? waiting.waits().unknownRooms() : List.of();
    }
}
