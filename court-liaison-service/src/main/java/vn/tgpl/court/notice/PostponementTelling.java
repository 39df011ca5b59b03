package vn.tgpl.court.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.notice.domain.Notice;
import vn.tgpl.court.notice.domain.Notices;
import vn.tgpl.court.notice.domain.Receipt;
import vn.tgpl.platform.clock.Clocks;

/**
 * The court's time to tell that a hearing is postponed (law R22). It is met when everybody who is to be told has said
 * so, be it of the postponement or of the next date; where nobody is to be told there is none.
 */
@ApplicationScoped
class PostponementTelling {

    private final Notices notices;
    private final NoticeLaw law;
    private final Clocks clocks;

    PostponementTelling(Notices notices, NoticeLaw law, Clocks clocks) {
        this.notices = notices;
        this.law = law;
        this.clocks = clocks;
    }

    /** The hearing, or who is to be told of it, has changed. */
    void follow(Hearing hearing, Instant at) {
        if (!hearing.standing().wasPutOff()) {
            return;
        }
        var known = known(hearing);
        var told = notices.standing(hearing.id());
        if (told.isEmpty()) {
            // that it was missed stays; what is not due yet is asked no more
            var open = known.stream()
                    .filter(clock -> clock.metAt() == null && clock.dueAt().isAfter(at));
            clocks.withdraw(hearing.id(), open.toList());
        } else {
            var due = law.ofPostponement(hearing).stream()
                    .filter(clock ->
                            known.stream().noneMatch(old -> old.startedAt().equals(clock.startedAt())));
            clocks.start(hearing.id(), due.toList());
            meetIfAllAreTold(hearing, told);
        }
    }

    /** Somebody has said that he was told of the hearing as it now stands. */
    void told(Hearing hearing) {
        if (hearing.standing().wasPutOff()) {
            meetIfAllAreTold(hearing, notices.standing(hearing.id()));
        }
    }

    private void meetIfAllAreTold(Hearing hearing, List<Notice> told) {
        if (told.stream().allMatch(Notice::isReceived)) {
            told.stream()
                    .map(Notice::receipt)
                    .map(Receipt::receivedAt)
                    .max(Instant::compareTo)
                    .ifPresent(last -> clocks.meet(hearing.id(), law.postponementRules(), last));
        }
    }

    private List<StartedClock> known(Hearing hearing) {
        return clocks.of(hearing.id()).stream()
                .filter(clock -> law.postponementRules().contains(clock.rule()))
                .toList();
    }
}
