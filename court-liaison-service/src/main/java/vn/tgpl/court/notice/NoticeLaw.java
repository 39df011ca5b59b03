package vn.tgpl.court.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.notice.domain.NoticeRules;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

/** Until when the law would have a hearing told (law R20). */
@ApplicationScoped
class NoticeLaw {

    private final StatuteBook statute;

    NoticeLaw(StatuteBook statute) {
        this.statute = statute;
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

    /** The end of the time allowed, or null. */
    static Instant end(List<StartedClock> clocks) {
        return clocks.stream().map(StartedClock::dueAt).min(Instant::compareTo).orElse(null);
    }
}
