package vn.tgpl.casework.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.tgpl.casework.involvement.domain.Fact;
import vn.tgpl.casework.involvement.domain.HearingTold;
import vn.tgpl.casework.involvement.domain.Hearings;
import vn.tgpl.casework.involvement.domain.Involvement;
import vn.tgpl.casework.involvement.domain.KnownHearing;
import vn.tgpl.contracts.HearingClockApproaching;
import vn.tgpl.contracts.HearingClockMissed;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.HearingLinked;
import vn.tgpl.contracts.StartedClock;

/** Brings hearings and involvements together by the proceeding's numbers, whichever comes first. */
@ApplicationScoped
public class HearingMatching {

    private final Hearings hearings;
    private final LedgerNews news;
    private final MatchNews matches;
    private final HearingSeparation separation;
    private final Clock clock;

    HearingMatching(Hearings hearings, LedgerNews news, MatchNews matches, HearingSeparation separation, Clock clock) {
        this.hearings = hearings;
        this.news = news;
        this.matches = matches;
        this.separation = separation;
        this.clock = clock;
    }

    /** A court tells of a hearing; an older version than the one known is no news. */
    @Transactional
    public void follow(HearingEvent event, Instant at) {
        hearings.lockMatching();
        switch (event) {
            case HearingClockApproaching e ->
                tellOfClock(e, Fact.CLOCK_APPROACHING, e.clock(), e.party(), e.announcedAt());
            case HearingClockMissed e -> tellOfClock(e, Fact.CLOCK_MISSED, e.clock(), e.party(), e.announcedAt());
            default -> followVersion(event, at);
        }
    }

    private void followVersion(HearingEvent event, Instant at) {
        var known = hearings.forChange(event.hearingId());
        if (known.isPresent() && !known.get().isNews(event)) {
            return;
        }
        var hearing = known.orElseGet(() -> new KnownHearing(event));
        var isOtherMatter = hearing.isOtherMatter(event);
        hearing.tell(event);
        hearings.persistAndFlush(hearing);
        if (isOtherMatter) {
            separation.separate(hearing, byOf(event), at);
        }
        for (var involvement : hearings.matches(hearing)) {
            if (!hearing.hasFound(involvement)) {
                findIfListed(hearing, involvement, at);
            } else {
                tellAgain(hearing, involvement, event, at);
            }
        }
    }

    /** That another case was found by hand is none of the news of those that have it already. */
    private void tellAgain(KnownHearing hearing, Involvement involvement, HearingEvent event, Instant at) {
        if (!(event instanceof HearingLinked)) {
            news.tellOfHearing(involvement, event, at, hearing);
        }
        matches.tell(involvement, List.of(hearing));
    }

    private static String byOf(HearingEvent event) {
        return event instanceof HearingLinked linked
                ? linked.saidBy()
                : event.hearing().court();
    }

    /** The court's own time runs out: those of the hearing hear of it, and nothing else changes. */
    private void tellOfClock(HearingEvent event, Fact fact, StartedClock clock, String party, Instant at) {
        var known = hearings.forChange(event.hearingId());
        var entry = HearingTold.clock(event, clock, party);
        known.map(hearings::matches).orElse(List.of()).forEach(involvement -> news.tell(involvement, fact, at, entry));
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
        matches.tell(involvement, List.of(hearing));
    }

    /** Other agencies take part than before: they are those who may see the hearings. */
    @Transactional(Transactional.TxType.MANDATORY)
    void publishAgain(Involvement changed) {
        matches.tell(changed, hearings.of(changed));
    }
}
