package vn.tgpl.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.casework.casefile.domain.IntakeDecision;
import vn.tgpl.casework.casefile.domain.JoinedReferrals;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.casefile.domain.ProvenCategories;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.person.PersonReading;
import vn.tgpl.casework.person.ReadingProgress;
import vn.tgpl.casework.person.domain.PersonRecord;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.problem.Language;
import vn.tgpl.platform.problem.NotFound;

/**
 * Who may know what of a case (Law 11/2017 Art. 6(1)(c)): the Centre and the case's own provider everything, each look
 * at the person audited; who supervises the Centre not the person; an agency that takes part neither the person nor the
 * category; anybody else nothing.
 */
@ApplicationScoped
public class CaseDisclosure {

    private final CaseFiles cases;
    private final CaseAccess access;
    private final InvolvementLedger ledger;
    private final PersonReading persons;
    private final JoinedReferrals joined;
    private final ProvenCategories proofs;
    private final Language language;
    private final Clocks clocks;
    private final Caller caller;
    private final Clock clock;

    CaseDisclosure(
            CaseFiles cases,
            CaseAccess access,
            InvolvementLedger ledger,
            PersonReading persons,
            JoinedReferrals joined,
            ProvenCategories proofs,
            Language language,
            Clocks clocks,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.ledger = ledger;
        this.persons = persons;
        this.joined = joined;
        this.proofs = proofs;
        this.language = language;
        this.clocks = clocks;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such case, or the caller takes no part in it */
    @Transactional
    public DisclosedCase toCaller(UUID id) {
        return toCaller(cases.find(id));
    }

    @Transactional
    public DisclosedCase toCaller(LegalAidCase found) {
        if (isCentresOwn(found)) {
            return disclose(found, Optional.of(found.intake().decision()), persons.look(found.id()));
        }
        if (caller.may("case:read") && !cases.isCentre(caller.agency())) {
            return disclose(found, Optional.of(found.intake().decision()), Optional.empty());
        }
        ledger.requireParticipant(caller.agency(), found.id());
        return disclose(found, Optional.empty(), Optional.empty());
    }

    /**
     * The case, for a caller who may know that there is one.
     *
     * @throws NotFound for anybody else
     */
    @Transactional
    public LegalAidCase requireSight(UUID id) {
        var found = cases.find(id);
        var isSupervisor = caller.may("case:read") && !cases.isCentre(caller.agency());
        if (!isSupervisor && !isCentresOwn(found)) {
            ledger.requireParticipant(caller.agency(), id);
        }
        return found;
    }

    private boolean isCentresOwn(LegalAidCase found) {
        if (!cases.isCentre(caller.agency())) {
            return false;
        }
        if (!access.isCentres() && !access.isOwn(found)) {
            throw new NotFound(); // another provider's case
        }
        return true;
    }

    private DisclosedCase disclose(
            LegalAidCase found, Optional<IntakeDecision> decision, Optional<PersonRecord> person) {
        var now = clock.instant();
        var summary = found.summary();
        return new DisclosedCase(
                summary.id(),
                summary.referralId(),
                decision.isPresent() ? joined.of(found.id()) : List.of(),
                decision.map(seen -> summary.source()).orElse(null),
                decision.map(seen -> summary.aidForm()).orElse(null),
                summary.state(),
                summary.sender(),
                summary.receivedAt(),
                summary.fileCode(),
                summary.acceptedAt(),
                summary.provider(),
                summary.version(),
                clocks.of(found.id()).stream().map(c -> ClockView.of(c, now)).toList(),
                decision.map(seen -> found.intake().urgency()).orElse(null),
                decision.orElse(null),
                decision.isPresent() ? proofsOf(found.id()) : List.of(),
                person.map(ReadingProgress::of).orElse(null),
                person.map(PersonRecord::person).orElse(null));
    }

    private List<ProofView> proofsOf(UUID id) {
        return proofs.of(id).stream()
                .map(proof -> ProofView.of(proof, language))
                .toList();
    }
}
