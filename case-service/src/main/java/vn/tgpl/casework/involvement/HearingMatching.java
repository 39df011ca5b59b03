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
import vn.tgpl.contracts.HearingAmended;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.HearingMoved;
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
        var known = hearings.forChange(event.hearingId());
        if (known.isPresent() && !known.get().isNews(event)) {
            return;
        }
        var hearing = known.orElseGet(() -> new KnownHearing(event));
        hearing.tell(event);
        hearings.persistAndFlush(hearing);
        for (var involvement : hearings.matches(hearing)) {
            if (hearing.belongsTo(involvement)) {
                join(hearing, involvement, at);
            } else {
                news.tellOfHearing(involvement, factOf(event), at, hearing);
                publish(hearing, involvement);
            }
        }
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

    private static Fact factOf(HearingEvent event) {
        return switch (event) {
            case HearingFixed e -> Fact.HEARING_FIXED;
            case HearingMoved e -> Fact.HEARING_MOVED;
            case HearingAmended e -> Fact.HEARING_AMENDED;
        };
    }
}
