package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.tgpl.contracts.ReferralChange;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.referral.notice.domain.ClockChange;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralAnnouncement;
import vn.tgpl.statute.time.LegalTime;

/** What follows when a referral says something else: other clocks run, and the case is told. */
@ApplicationScoped
class ReferralAmendment {

    private final NoticeRouting routing;
    private final Clocks clocks;
    private final Outbox outbox;
    private final Audit audit;

    ReferralAmendment(NoticeRouting routing, Clocks clocks, Outbox outbox, Audit audit) {
        this.routing = routing;
        this.clocks = clocks;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(Referral referral, ReferralChange change, ClockChange clockChange, Instant at) {
        clocks.withdraw(referral.id(), clockChange.withdrawn());
        clockChange
                .withdrawn()
                .forEach(clock -> audit.withdrewClock(
                        referral.id(), "%s: started %s".formatted(clock.rule(), clock.startedAt())));
        clocks.start(referral.id(), clockChange.started().ofSender());
        clocks.show(referral.id(), clockChange.started().ofCentre());
        outbox.publish(ReferralAnnouncement.changed(
                referral, routing.addressees(referral.notice(), LegalTime.dayOf(at)), change, clockChange, at));
    }
}
