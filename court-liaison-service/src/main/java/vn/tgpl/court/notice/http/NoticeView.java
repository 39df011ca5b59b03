package vn.tgpl.court.notice.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.notice.ToldNotice;
import vn.tgpl.court.notice.domain.PartyKind;
import vn.tgpl.court.notice.domain.Receipt;

/** That a party is to be told of a version of a hearing, and its receipt. */
@Schema(name = "HearingReceipt")
public record NoticeView(
        String party,
        PartyKind kind,
        long noticeVersion,
        Instant toldSince,
        @Schema(nullable = true) Instant dueAt,

        @Schema(description = "Acknowledged after the time that the law allows, or not by now")
        boolean late,

        @Schema(description = "False once a later version must be told, or nobody need hear of this one any more")
        boolean current,

        @Schema(nullable = true) Receipt receipt) {

    static NoticeView of(ToldNotice told) {
        var notice = told.notice();
        return new NoticeView(
                notice.addressee().party(),
                notice.addressee().kind(),
                notice.version(),
                notice.since(),
                notice.dueAt(),
                told.isLate(),
                notice.stands(),
                notice.receipt());
    }
}
