package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseClockApproaching;
import vn.tgpl.contracts.CaseClockMissed;
import vn.tgpl.contracts.CaseEnded;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CaseTransferred;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.CounselRegistrationCancelled;
import vn.tgpl.contracts.CounselRegistrationRefused;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.HearingUnmatched;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ProviderWithdrawn;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.referral.notice.domain.CaseProgress;
import vn.tgpl.referral.notice.domain.ClosingStep;
import vn.tgpl.referral.notice.domain.ClosingStep.Closing;
import vn.tgpl.referral.notice.domain.FixedHearing;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralState;
import vn.tgpl.referral.notice.domain.Referrals;
import vn.tgpl.referral.notice.domain.RegistrationStep;
import vn.tgpl.referral.notice.domain.RegistrationStep.Decision;
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
    private final Clock clock;

    ReferralProgress(
            Referrals referrals,
            SameReferrals same,
            Clocks clocks,
            StatuteBook statute,
            ReferralNews news,
            Clock clock) {
        this.referrals = referrals;
        this.same = same;
        this.clocks = clocks;
        this.statute = statute;
        this.news = news;
        this.clock = clock;
    }

    /** Takes the step that the event tells of, and meets the clocks that waited for it. */
    @Transactional
    public void follow(CaseEvent event) {
        if (event.referralId() == null) {
            return; // a request that was made at the Centre itself
        }
        switch (event) {
            case CaseAccepted e -> {
                var shared = step(e, ReferralState.ACCEPTED, e.acceptedAt(), known -> known.with(e.fileCode()));
                meet(shared, Trigger.CASE_ACCEPTED, e.acceptedAt());
            }
            case CaseRefused e -> turnedAway(e, e.refusedAt(), known -> known);
            case CaseTransferred e -> {
                var closing = new ClosingStep(Closing.TRANSFERRED, e.transferredAt());
                turnedAway(e, e.transferredAt(), known -> known.with(closing));
            }
            case ProviderAssigned e -> {
                var shared = step(e, ReferralState.ASSIGNED, e.assignedAt(), known -> known.with(e.provider()));
                meet(shared, Trigger.PROVIDER_ASSIGNED, e.assignedAt());
            }
            case ProviderWithdrawn e -> step(e, ReferralState.ASSIGNED, e.withdrawnAt(), known -> known);
            case CounselRegistered e -> {
                var registered = new RegistrationStep(Decision.REGISTERED, e.agency(), e.decidedAt());
                step(
                        e,
                        ReferralState.IN_PROGRESS,
                        e.decidedAt(),
                        known -> known.with(e.provider()).with(registered));
            }
            case CounselRegistrationRefused e -> {
                var refused = new RegistrationStep(Decision.REFUSED, e.agency(), e.decidedAt());
                step(e, ReferralState.ASSIGNED, e.decidedAt(), known -> known.with(refused));
            }
            case CounselRegistrationCancelled e -> {
                var cancelled = new RegistrationStep(Decision.CANCELLED, e.agency(), e.decidedAt());
                step(e, ReferralState.ASSIGNED, e.decidedAt(), known -> known.with(cancelled));
            }
            case CaseEnded e -> {
                var closing = new ClosingStep(Closing.valueOf(e.ending().name()), e.endedAt());
                var shared = step(e, ReferralState.CLOSED, e.endedAt(), known -> known.with(closing));
                shared.forEach(referral -> clocks.meetAll(referral.id(), e.endedAt()));
            }
            case HearingMatched e -> hearing(e);
            case HearingUnmatched e -> learn(e, referral -> referral.hearings().forget(e.hearingId()));
            // the referral shows the same clocks; who takes part is told by the involvement's ledger
            case CaseClockApproaching e -> {}
            case CaseClockMissed e -> {}
        }
    }

    /** Ends what was received until then; a later notice of the same person has opened a case of its own. */
    private void turnedAway(CaseEvent event, Instant at, UnaryOperator<CaseProgress> told) {
        referralsOf(event).stream()
                .filter(referral -> referral.receivedAt().isAfter(at))
                .forEach(Referral::standAlone);
        var shared = step(event, ReferralState.REJECTED, at, told);
        shared.forEach(referral -> clocks.meetAll(referral.id(), at));
    }

    private void hearing(HearingMatched event) {
        if (event.date() != null) {
            var fixed = new FixedHearing(event.hearingId(), event.date());
            learn(event, referral -> referral.hearings().learn(fixed));
        }
    }

    private void learn(CaseEvent event, Predicate<Referral> isNew) {
        referralsOf(event).stream()
                // both are to be learned, whichever is new
                .filter(referral -> referral.learn(event.caseId(), known -> known) | isNew.test(referral))
                .forEach(referral -> tell(referral, clock.instant()));
    }

    private void meet(List<Referral> shared, Trigger trigger, Instant at) {
        var met = statute.rulesMetBy(trigger);
        shared.forEach(referral -> clocks.meet(referral.id(), met, at));
    }

    /** Gives the referrals of the case, those too that were recalled. */
    private List<Referral> step(CaseEvent event, ReferralState next, Instant at, UnaryOperator<CaseProgress> told) {
        var shared = referralsOf(event);
        var stands = shared.stream().anyMatch(referral -> !referral.isRecalled());
        for (var referral : shared) {
            if (!stands && next.isInHand() && referral.resume()) {
                clocks.reopen(referral.id(), referral.recall().requestedAt());
            }
            if (!referral.isRecalled()) {
                referral.learn(event.caseId(), told);
                referral.follow(next, at);
                tell(referral, at);
            }
        }
        return shared;
    }

    private void tell(Referral referral, Instant at) {
        referrals.flush(); // the news carries the new version
        news.tell(referral, at);
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
