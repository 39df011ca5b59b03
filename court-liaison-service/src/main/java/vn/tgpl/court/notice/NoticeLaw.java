package vn.tgpl.court.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.court.listing.HearingLaw;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.notice.domain.NoticeRules;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

/** Until when the law would have a hearing told (law R20), and that it is put off (law R22). */
@ApplicationScoped
class NoticeLaw {

    private final StatuteBook statute;
    private final HearingLaw hearings;

    NoticeLaw(StatuteBook statute, HearingLaw hearings) {
        this.statute = statute;
        this.hearings = hearings;
    }

    /** Counted back from the hearing's beginning; none of what has no day to keep. */
    List<StartedClock> clocks(Hearing hearing, Instant since) {
        if (!NoticeRules.isBoundByTime(hearing.summary())) {
            return List.of();
        }
        return statute.clocksStartedBy(Fact.of(Trigger.HEARING_FIXED, since)
                .lookingAheadTo(hearing.schedule().start())
                .with(Attribute.TRACK, hearing.schedule().track().name()));
    }

    /** Counted from the decision; none where the hearing is not postponed. */
    List<StartedClock> ofPostponement(Hearing hearing) {
        return hearing.status() == HearingStatus.POSTPONED
                ? hearings.ofTellingOfPostponement(
                        hearing, hearing.standing().decision().decidedAt())
                : List.of();
    }

    Set<String> postponementRules() {
        return statute.rulesMetBy(Trigger.POSTPONEMENT_SENT);
    }

    /** The end of the time allowed to tell how the hearing now stands, or null. */
    Instant end(Hearing hearing, Instant since) {
        return Stream.concat(clocks(hearing, since).stream(), ofPostponement(hearing).stream())
                .map(StartedClock::dueAt)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
