package vn.tgpl.casework.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.tgpl.casework.involvement.domain.Fact;
import vn.tgpl.casework.involvement.domain.Hearings;
import vn.tgpl.casework.involvement.domain.Involvement;
import vn.tgpl.casework.involvement.domain.KnownHearing;
import vn.tgpl.contracts.HearingClockApproaching;
import vn.tgpl.contracts.HearingClockMissed;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.outbox.Outbox;

/** Brings hearings and involvements together by the proceeding's numbers, whichever comes first. */
@ApplicationScoped
public class HearingMatching {

    private final Hearings hearings;
    private final LedgerNews news;
    private final Outbox outbox;
    private final Clock clock;

    HearingMatching(Hearings hearings, LedgerNews news, Outbox outbox, Clock clock) {
        this.hearings = hearings;
        this.news = news;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A court tells of a hearing; an older version than the one known is no news. */
    @Transactional
    public void follow(HearingEvent event, Instant at) {
        hearings.lockMatching();
        switch (event) {
            case HearingClockApproaching e -> tellOfClock(e, Fact.CLOCK_APPROACHING, e.clock(), e.announcedAt());
            case HearingClockMissed e -> tellOfClock(e, Fact.CLOCK_MISSED, e.clock(), e.announcedAt());
            default -> followVersion(event, at);
        }
    }

    private void followVersion(HearingEvent event, Instant at) {
        var known = hearings.forChange(event.hearingId());
        if (known.isPresent() && !known.get().isNews(event)) {
            return;
        }
        var hearing = known.orElseGet(() -> new KnownHearing(event));
        hearing.tell(event);
        hearings.persistAndFlush(hearing);
        for (var involvement : hearings.matches(hearing)) {
            if (!hearing.hasFound(involvement)) {
                findIfListed(hearing, involvement, at);
            } else {
                news.tellOfHearing(involvement, event, at, hearing);
                publish(hearing, involvement);
            }
        }
    }

    /** The court's own time runs out: those of the hearing hear of it, and nothing else changes. */
    private void tellOfClock(HearingEvent event, Fact fact, StartedClock clock, Instant at) {
        var known = hearings.forChange(event.hearingId());
        var court = event.hearing().court();
        known.map(hearings::matches)
                .orElse(List.of())
                .forEach(involvement -> news.tellOfClock(involvement, fact, at, court, clock));
    }

    void lock() {
        hearings.lockMatching();
    }

    /** The hearings that were there before the involvement. */
    @Transactional(Transactional.TxType.MANDATORY)
    void findFor(Involvement opened) {
        hearings.lockMatching();
        for (var hearing : hearings.naming(opened)) {
            var isMatch = hearings.matches(hearing).contains(opened);
            if (isMatch && !hearing.hasFound(opened)) {
                findIfListed(hearing, opened, clock.instant());
            }
        }
    }

    /** What the court took off its list before anybody knew of it concerns nobody. */
    private void findIfListed(KnownHearing hearing, Involvement involvement, Instant at) {
        if (hearing.isListed() && hearing.belongsTo(involvement)) {
            join(hearing, involvement, at);
        }
    }

    private void join(KnownHearing hearing, Involvement involvement, Instant at) {
        if (involvement.heardBy(hearing, at)) {
            news.catchUp(involvement, hearing.court());
        }
        news.tellOfFoundHearing(involvement, at, hearing);
        publish(hearing, involvement);
    }

    /** Other agencies take part than before: they are those who may see the hearings. */
    @Transactional(Transactional.TxType.MANDATORY)
    void publishAgain(Involvement changed) {
        hearings.of(changed).forEach(hearing -> publish(hearing, changed));
    }

    private void publish(KnownHearing hearing, Involvement involvement) {
        outbox.publish(new HearingMatched(
                involvement.caseId(),
                involvement.referralId(),
                hearing.id(),
                hearing.date(),
                involvement.provider(),
                List.copyOf(involvement.agencies())));
    }
}
