package vn.tgpl.court.notice.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.listing.domain.HearingSummary;
import vn.tgpl.court.notice.ToldNotice;
import vn.tgpl.court.notice.domain.EarlierReceipt;
import vn.tgpl.court.notice.domain.PartyKind;

/** A party that has not acknowledged what it must be told of a hearing. */
@Schema(name = "Unacknowledged")
public record UnacknowledgedView(
        HearingSummary hearing,
        String party,
        PartyKind kind,
        long noticeVersion,
        Instant toldSince,

        @Schema(nullable = true, description = "Before this it must be told; null where the law sets no time")
        Instant dueAt,

        boolean late,

        @Schema(nullable = true, description = "Of an earlier version")
        EarlierReceipt lastReceipt) {

    static UnacknowledgedView of(ToldNotice told) {
        var notice = told.notice();
        return new UnacknowledgedView(
                notice.hearing().summary(),
                notice.addressee().party(),
                notice.addressee().kind(),
                notice.version(),
                notice.since(),
                notice.dueAt(),
                told.isLate(),
                notice.earlier());
    }
}
