package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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
import vn.tgpl.contracts.ProviderWithdrawn;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralState;
import vn.tgpl.referral.notice.domain.Referrals;
import vn.tgpl.referral.notice.domain.SameReferrals;
import vn.tgpl.statute.clock.Trigger;

/** Follows what the Centre does, so that the sender of a referral sees how far it has come. */
@ApplicationScoped
public class ReferralProgress {

    private final Referrals referrals;
    private final SameReferrals same;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final ReferralNews news;

    ReferralProgress(Referrals referrals, SameReferrals same, Clocks clocks, StatuteBook statute, ReferralNews news) {
        this.referrals = referrals;
        this.same = same;
        this.clocks = clocks;
        this.statute = statute;
        this.news = news;
    }

    /** Takes the step that the event tells of, and meets the clocks that waited for it. */
    @Transactional
    public void follow(CaseEvent event) {
        switch (event) {
            case CaseAccepted e -> {
                meet(e, Trigger.CASE_ACCEPTED, e.acceptedAt());
                step(e, ReferralState.ACCEPTED, e.fileCode(), null, e.acceptedAt());
            }
            case CaseRefused e -> refused(e);
            case ProviderAssigned e -> {
                meet(e, Trigger.PROVIDER_ASSIGNED, e.assignedAt());
                step(e, ReferralState.ASSIGNED, null, e.provider(), e.assignedAt());
            }
            case ProviderWithdrawn e -> step(e, ReferralState.ASSIGNED, null, null, e.withdrawnAt());
            case CounselRegistered e -> step(e, ReferralState.IN_PROGRESS, null, e.provider(), e.decidedAt());
            case CounselRegistrationRefused e -> step(e, ReferralState.ASSIGNED, null, null, e.decidedAt());
            case CounselRegistrationCancelled e -> step(e, ReferralState.ASSIGNED, null, null, e.decidedAt());
            case HearingMatched e -> {}
            // the referral shows the same clocks; who takes part is told by the involvement's ledger
            case CaseClockApproaching e -> {}
            case CaseClockMissed e -> {}
        }
    }

    /** Ends what was received until then; a later notice of the same person has opened a case of its own. */
    private void refused(CaseRefused event) {
        referralsOf(event).stream()
                .filter(referral -> referral.receivedAt().isAfter(event.refusedAt()))
                .forEach(Referral::standAlone);
        referralsOf(event).forEach(referral -> clocks.meetAll(referral.id(), event.refusedAt()));
        step(event, ReferralState.REJECTED, null, null, event.refusedAt());
    }

    private void meet(CaseEvent event, Trigger trigger, Instant at) {
        referralsOf(event).forEach(referral -> clocks.meet(referral.id(), statute.rulesMetBy(trigger), at));
    }

    private void step(CaseEvent event, ReferralState next, String fileCode, AssignedProvider provider, Instant at) {
        for (var referral : referralsOf(event)) {
            referral.follow(next, event.caseId(), fileCode, provider);
            referrals.flush(); // the news carries the new version
            news.tell(referral, at);
        }
    }

    /** The referral that opened the case, and those that joined it. */
    private List<Referral> referralsOf(CaseEvent event) {
        same.lockCase(event.referralId());
        var found = same.of(event.referralId());
        if (found.isEmpty()) {
            throw unknown(event.referralId());
        }
        return found;
    }

    private static IllegalStateException unknown(UUID referral) {
        return new IllegalStateException("No referral " + referral);
    }
}
