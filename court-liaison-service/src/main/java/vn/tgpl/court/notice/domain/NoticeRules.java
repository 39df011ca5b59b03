package vn.tgpl.court.notice.domain;

import java.time.Instant;
import java.util.Set;
import vn.tgpl.court.listing.domain.HearingSummary;
import vn.tgpl.court.listing.domain.ListStage;
import vn.tgpl.statute.time.LegalTime;

/** Of which hearings whom must be told. */
public final class NoticeRules {

    private NoticeRules() {}

    /**
     * Nobody of a draft, which binds nobody; nor of one that was held; of what is off the list whoever had heard of it.
     *
     * @param before to whom it was addressed until now
     */
    public static Set<Addressee> addressees(
            HearingSummary hearing, String organisation, Set<Addressee> before, Instant now) {
        if (hearing.list() != ListStage.FINAL || !isNews(hearing, now)) {
            return Set.of();
        }
        var due = Addressee.of(hearing, organisation);
        if (!hearing.status().isListed()) {
            due.retainAll(before);
        }
        return due;
    }

    /** Whether it must be told in the time that the law allows: one that is put off or taken off has no day to keep. */
    public static boolean isBoundByTime(HearingSummary hearing) {
        return hearing.list() == ListStage.FINAL && hearing.status().isToSit();
    }

    /** That it is put off or taken off concerns whoever would have come; that it sits does while it is to come. */
    private static boolean isNews(HearingSummary hearing, Instant now) {
        return switch (hearing.status()) {
            case FIXED -> now.isBefore(LegalTime.endOf(LegalTime.dayOf(hearing.end())));
            case POSTPONED, SUSPENDED, CANCELLED, DUPLICATE -> true;
            case HELD -> false;
        };
    }
}
