package vn.tgpl.court.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.tgpl.court.linking.domain.WaitingHearing;
import vn.tgpl.court.linking.domain.WaitingHearings;
import vn.tgpl.court.linking.domain.WaitsFor;
import vn.tgpl.court.listing.HearingFollower;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.reference.RoomFollower;
import vn.tgpl.court.reference.domain.RoomCode;

/** Keeps the work-list up to date: what becomes known leaves it by itself. */
@ApplicationScoped
class HearingQuarantine implements HearingFollower, RoomFollower {

    private final WaitingHearings waiting;
    private final ReferenceCheck check;

    HearingQuarantine(WaitingHearings waiting, ReferenceCheck check) {
        this.waiting = waiting;
        this.check = check;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Hearing hearing, Instant at) {
        var now = check.of(hearing);
        var known = waiting.findByIdOptional(hearing.id());
        if (now.isNothing()) {
            known.ifPresent(waiting::delete);
            return;
        }
        known.ifPresentOrElse(waits -> waits.waitFor(now, at), () -> add(hearing, now, at));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void followNew(Hearing hearing, Instant at) {
        var now = check.of(hearing);
        if (!now.isNothing()) {
            add(hearing, now, at);
        }
    }

    private void add(Hearing hearing, WaitsFor now, Instant at) {
        var waits = new WaitingHearing(hearing.id());
        waits.waitFor(now, at);
        waiting.persist(waits);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void added(String court, RoomCode room) {
        waiting.forRoom(court, room.key()).forEach(hearing -> {
            hearing.roomAdded(room.key());
            deleteIfOver(hearing);
        });
    }

    /** Looks at some of the hearings that wait for this court, which is known now; says how many there were. */
    @Transactional
    int release(String court, int most) {
        var found = waiting.forCourt(court, most);
        found.forEach(hearing -> {
            hearing.courtAdded();
            deleteIfOver(hearing);
        });
        return found.size();
    }

    private void deleteIfOver(WaitingHearing hearing) {
        if (hearing.isOver()) {
            waiting.delete(hearing);
        }
    }
}
