package vn.tgpl.court.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import vn.tgpl.court.listing.HearingCheck;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingVersions;
import vn.tgpl.court.listing.domain.Warning;
import vn.tgpl.court.notice.domain.NoticeRules;
import vn.tgpl.statute.time.LegalTime;

/** Warns the court where it fixed a hearing too late to tell of it in the time that the law allows. */
@ApplicationScoped
class ShortNoticeCheck implements HearingCheck {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(LegalTime.ZONE);

    private final HearingVersions versions;
    private final NoticeLaw law;

    ShortNoticeCheck(HearingVersions versions, NoticeLaw law) {
        this.versions = versions;
        this.law = law;
    }

    @Override
    public List<Warning> warningsOf(Hearing hearing) {
        if (!NoticeRules.isBoundByTime(hearing.summary())) {
            return List.of();
        }
        return versions.of(hearing.id(), hearing.noticeVersion()).stream()
                .flatMap(told -> warning(hearing, told.at()))
                .toList();
    }

    private Stream<Warning> warning(Hearing hearing, Instant fixedAt) {
        var due = law.end(hearing, fixedAt);
        if (due == null || fixedAt.isBefore(due)) {
            return Stream.empty();
        }
        var days = hearing.schedule().days();
        var first = days.indexOf(hearing.schedule().standingDays().getFirst());
        return Stream.of(new Warning("/days/" + first + "/start", "short-notice", DAY.format(due.minusNanos(1))));
    }
}
