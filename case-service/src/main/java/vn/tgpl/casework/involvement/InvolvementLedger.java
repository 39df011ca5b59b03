package vn.tgpl.casework.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.casework.involvement.domain.Fact;
import vn.tgpl.casework.involvement.domain.Involvement;
import vn.tgpl.casework.involvement.domain.Involvements;
import vn.tgpl.casework.involvement.domain.RequestedAid;
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
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralRecalled;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.problem.NotFound;

/** Writes down each fact of an involvement, in the transaction that makes it one. */
@ApplicationScoped
public class InvolvementLedger {

    private final Involvements involvements;
    private final HearingMatching hearings;
    private final LedgerNews news;
    private final String centre;

    InvolvementLedger(
            Involvements involvements,
            HearingMatching hearings,
            LedgerNews news,
            @ConfigProperty(name = "tgpl.centre") String centre) {
        this.involvements = involvements;
        this.hearings = hearings;
        this.news = news;
        this.centre = centre;
    }

    /** A referral has opened a case: its sender, the Centre and the agencies that it names take part. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID caseId, ReferralReceived referral) {
        var opened = new Involvement(caseId, referral, centre);
        involvements.persist(opened);
        news.tell(opened, Fact.REFERRED, referral.receivedAt(), referral.sender(), Map.of("kind", referral.kind()));
        involvements.flush();
        hearings.findFor(opened);
    }

    /** A request was made at the Centre itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(RequestedAid request) {
        var opened = new Involvement(request, centre);
        involvements.persist(opened);
        news.tell(opened, Fact.REQUESTED, request.at(), centre, Map.of("source", request.source()));
        involvements.flush();
        hearings.findFor(opened);
    }

    /** The law now has the case accepted at once; why is the Centre's alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void urgencyRaised(UUID caseId, Instant at) {
        var involvement = involvements.ofCaseForChange(caseId).orElseThrow();
        news.tell(involvement, Fact.URGENCY_RAISED, at, centre, Map.of());
    }

    /** Another agency told of the same person: it takes part too, and is told what happened so far. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void join(UUID caseId, ReferralReceived referral) {
        hearings.lock(); // first, as who tells of a hearing takes it first
        var involvement = involvements.ofCaseForChange(caseId).orElseThrow();
        involvement.joinedBy(referral).forEach(newcomer -> news.catchUp(involvement, newcomer));
        news.tell(
                involvement, Fact.REFERRED, referral.receivedAt(), referral.sender(), Map.of("kind", referral.kind()));
        involvements.flush();
        hearings.findFor(involvement);
    }

    /** A case took a step. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(CaseEvent event) {
        switch (event) {
            case CaseAccepted e -> step(e, Fact.ACCEPTED, e.acceptedAt(), centre, Map.of("fileCode", e.fileCode()));
            case CaseRefused e -> step(e, Fact.REFUSED, e.refusedAt(), centre, Map.of("ground", e.ground()));
            case CaseTransferred e -> step(e, Fact.TRANSFERRED, e.transferredAt(), centre, Map.of());
            case ProviderAssigned e -> assigned(e);
            case ProviderWithdrawn e ->
                step(e, Fact.PROVIDER_WITHDRAWN, e.withdrawnAt(), centre, Map.of("provider", e.provider()));
            case CounselRegistered e ->
                step(e, Fact.REGISTERED, e.decidedAt(), e.agency(), Map.of("provider", e.provider()));
            case CounselRegistrationRefused e ->
                step(e, Fact.REGISTRATION_REFUSED, e.decidedAt(), e.agency(), Map.of("ground", e.ground()));
            case CounselRegistrationCancelled e ->
                step(e, Fact.REGISTRATION_CANCELLED, e.decidedAt(), e.agency(), Map.of("ground", e.ground()));
            case CaseEnded e -> step(e, Fact.ENDED, e.endedAt(), centre, Map.of("ending", e.ending()));
            case CaseClockApproaching e -> tellOfClock(e, Fact.CLOCK_APPROACHING, e.clock(), e.announcedAt());
            case CaseClockMissed e -> tellOfClock(e, Fact.CLOCK_MISSED, e.clock(), e.announcedAt());
            case HearingMatched e -> throw new IllegalArgumentException("The ledger itself matches hearings");
            case HearingUnmatched e -> throw new IllegalArgumentException("The ledger itself matches hearings");
        }
    }

    private void assigned(ProviderAssigned event) {
        var fact = event.replaced() == null ? Fact.ASSIGNED : Fact.REPLACED;
        var involvement = step(event, fact, event.assignedAt(), centre, Map.of("provider", event.provider()));
        involvement.assign(event.provider());
    }

    private Involvement step(CaseEvent event, Fact fact, Instant at, String by, Map<String, Object> details) {
        var involvement = involvements.ofCaseForChange(event.caseId()).orElseThrow();
        involvement.become(fact);
        news.tell(involvement, fact, at, by, details);
        return involvement;
    }

    private void tellOfClock(CaseEvent event, Fact fact, StartedClock clock, Instant at) {
        var involvement = involvements.ofCaseForChange(event.caseId()).orElseThrow();
        news.tellOfClock(involvement, fact, at, centre, clock);
    }

    /** The time for something in the case runs out that nobody but the Centre may know of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellCentreOfClock(UUID caseId, Fact fact, StartedClock clock, Instant at) {
        news.tellCentreOfClock(involvements.ofCaseForChange(caseId).orElseThrow(), fact, at, clock);
    }

    /** The time of a referral's sender runs out: of the one that opened the case, or of this one that joined it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellOfSendersClock(UUID caseId, Optional<String> joined, Fact fact, StartedClock clock, Instant at) {
        var involvement = involvements.ofCaseForChange(caseId).orElseThrow();
        news.tellOfClock(involvement, fact, at, joined.orElse(involvement.sender()), clock);
    }

    /** A referral says something else: other agencies may take part, and other hearings be found. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(UUID caseId, ReferralChanged event, boolean isOnly) {
        var involvement = involvements.ofCaseForChange(caseId).orElseThrow();
        var agencies = involvement.agencies();
        var newcomers = isOnly ? involvement.correct(event) : involvement.complete(event);
        newcomers.forEach(newcomer -> news.catchUp(involvement, newcomer));
        var fact = Fact.valueOf(event.change().name());
        news.tell(involvement, fact, event.changedAt(), event.sender(), Map.of("kind", event.kind()));
        involvements.flush();
        if (!involvement.agencies().equals(agencies)) {
            hearings.publishAgain(involvement);
        }
        hearings.findFor(involvement);
    }

    /** A referral was taken back; its case ends with the last one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recall(UUID caseId, ReferralRecalled event, boolean ends) {
        var involvement = involvements.ofCaseForChange(caseId).orElseThrow();
        if (ends) {
            involvement.become(Fact.RECALLED);
        }
        var details = Map.<String, Object>of("reason", event.reasonCode(), "caseEnds", ends);
        news.tell(involvement, Fact.RECALLED, event.recalledAt(), event.sender(), details);
    }

    /** @throws NotFound if the agency takes no part in the case: for it there is no such case */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireParticipant(String agency, UUID caseId) {
        if (!involvements.takesPart(agency, caseId)) {
            throw new NotFound();
        }
    }
}
