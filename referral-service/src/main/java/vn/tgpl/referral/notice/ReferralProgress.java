package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseClockApproaching;
import vn.tgpl.contracts.CaseClockMissed;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.CounselRegistrationCancelled;
import vn.tgpl.contracts.CounselRegistrationRefused;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.referral.notice.domain.ReferralState;
import vn.tgpl.referral.notice.domain.Referrals;
import vn.tgpl.statute.clock.Trigger;

/** Follows what the Centre does, so that the sender of a referral sees how far it has come. */
@ApplicationScoped
public class ReferralProgress {

    private final Referrals referrals;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final ReferralNews news;

    ReferralProgress(Referrals referrals, Clocks clocks, StatuteBook statute, ReferralNews news) {
        this.referrals = referrals;
        this.clocks = clocks;
        this.statute = statute;
        this.news = news;
    }

    /** Takes the step that the event tells of, and meets the clocks that waited for it. */
    @Transactional
    public void follow(CaseEvent event) {
        switch (event) {
            case CaseAccepted e -> {
                step(e, ReferralState.ACCEPTED, e.fileCode(), null, e.acceptedAt());
                meet(e, Trigger.CASE_ACCEPTED, e.acceptedAt());
            }
            case CaseRefused e -> {
                clocks.meetAll(e.referralId(), e.refusedAt());
                step(e, ReferralState.REJECTED, null, null, e.refusedAt());
            }
            case ProviderAssigned e -> {
                step(e, ReferralState.ASSIGNED, null, e.provider(), e.assignedAt());
                meet(e, Trigger.PROVIDER_ASSIGNED, e.assignedAt());
            }
            case CounselRegistered e -> step(e, ReferralState.IN_PROGRESS, null, e.provider(), e.decidedAt());
            case CounselRegistrationRefused e -> step(e, ReferralState.ASSIGNED, null, null, e.decidedAt());
            case CounselRegistrationCancelled e -> step(e, ReferralState.ASSIGNED, null, null, e.decidedAt());
            case HearingMatched e -> {}
            // the referral shows the same clocks; who takes part is told by the involvement's ledger
            case CaseClockApproaching e -> {}
            case CaseClockMissed e -> {}
        }
    }

    private void meet(CaseEvent event, Trigger trigger, Instant at) {
        clocks.meet(event.referralId(), statute.rulesMetBy(trigger), at);
    }

    private void step(CaseEvent event, ReferralState next, String fileCode, AssignedProvider provider, Instant at) {
        var referral = referrals.forChange(event.referralId()).orElseThrow(() -> unknown(event.referralId()));
        if (referral.isRecalledBefore(next)) { // the Centre had accepted it by then, so that it goes on
            clocks.reopen(referral.id(), referral.recall().requestedAt());
        }
        referral.follow(next, event.caseId(), fileCode, provider, at);
        referrals.flush(); // the news carries the new version
        news.tell(referral, at);
    }

    private static IllegalStateException unknown(UUID referral) {
        return new IllegalStateException("No referral " + referral);
    }
}
