package vn.tgpl.casework.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tgpl.casework.involvement.domain.Fact;
import vn.tgpl.casework.involvement.domain.Hearings;
import vn.tgpl.casework.involvement.domain.Involvement;
import vn.tgpl.casework.involvement.domain.KnownHearing;
import vn.tgpl.contracts.HearingAmended;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.HearingLinked;
import vn.tgpl.contracts.HearingMoved;

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
            if (hearing.belongsTo(involvement)) {
                join(hearing, involvement, at);
            } else {
                factOf(event).ifPresent(fact -> news.tellOfHearing(involvement, fact, at, hearing));
                matches.tell(involvement, List.of(hearing));
            }
        }
    }

    private static String byOf(HearingEvent event) {
        return event instanceof HearingLinked linked
                ? linked.saidBy()
                : event.hearing().court();
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
            if (isMatch && hearing.belongsTo(opened)) {
                join(hearing, opened, clock.instant());
            }
        }
    }

    private void join(KnownHearing hearing, Involvement involvement, Instant at) {
        if (involvement.heardBy(hearing, at)) {
            news.catchUp(involvement, hearing.court());
        }
        news.tellOfHearing(involvement, Fact.HEARING_FIXED, at, hearing);
        matches.tell(involvement, List.of(hearing));
    }

    /** Other agencies take part than before: they are those who may see the hearings. */
    @Transactional(Transactional.TxType.MANDATORY)
    void publishAgain(Involvement changed) {
        matches.tell(changed, hearings.of(changed));
    }

    /** What its cases are told; empty where it is none of their news that another case was found. */
    private static Optional<Fact> factOf(HearingEvent event) {
        return switch (event) {
            case HearingFixed e -> Optional.of(Fact.HEARING_FIXED);
            case HearingMoved e -> Optional.of(Fact.HEARING_MOVED);
            case HearingAmended e -> Optional.of(Fact.HEARING_AMENDED);
            case HearingLinked e -> Optional.empty();
        };
    }
}
