package vn.tgpl.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.casework.casefile.domain.CaseChanged;
import vn.tgpl.casework.casefile.domain.CaseFilter;
import vn.tgpl.casework.casefile.domain.CaseSummary;
import vn.tgpl.casework.casefile.domain.Cases;
import vn.tgpl.casework.casefile.domain.JoinedReferrals;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.clock.Trigger;

/** The Centre's cases: opened, found, and changed one step at a time. */
@ApplicationScoped
public class CaseFiles {

    private final Cases cases;
    private final JoinedReferrals joined;
    private final StatuteBook statute;
    private final Clock clock;
    private final String centre;

    CaseFiles(
            Cases cases,
            JoinedReferrals joined,
            StatuteBook statute,
            Clock clock,
            @ConfigProperty(name = "tgpl.centre") String centre) {
        this.cases = cases;
        this.joined = joined;
        this.statute = statute;
        this.clock = clock;
        this.centre = centre;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void open(LegalAidCase opened) {
        cases.persist(opened);
    }

    /** The case that a referral opened, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<LegalAidCase> openedBy(UUID referral) {
        return cases.openedByForChange(referral);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase find(UUID id) {
        return cases.findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** These cases, in no order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LegalAidCase> find(Collection<UUID> ids) {
        return cases.list("id in ?1", ids);
    }

    /** @throws InvalidInput if there is no such case, naming the field of the request that says there is */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireKnown(String pointer, UUID id) {
        if (cases.findByIdOptional(id).isEmpty()) {
            throw new InvalidInput(InputError.at(pointer, "case-unknown"));
        }
    }

    /** The case, for what only the Centre may know or do. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase findForCentre(String agency, UUID id) {
        requireCentre(agency);
        return find(id);
    }

    /** The case, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase lock(UUID id) {
        return locked(id).orElseThrow(NotFound::new);
    }

    /** The case in the version that the caller has seen, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase forChange(UUID id, IfMatch seen) {
        var found = lock(id);
        IfMatch.require(seen, found.version(), () -> new CaseChanged(found.state()));
        return found;
    }

    private Optional<LegalAidCase> locked(UUID id) {
        return cases.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The case that the referral opened or joined by an earlier event, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase ofReferral(UUID referral) {
        return cases.openedByForChange(referral)
                .or(() -> joined.find(referral).flatMap(known -> locked(known.caseId())))
                .orElseThrow(() -> new IllegalStateException("No case yet of the referral " + referral));
    }

    /** The case, locked until the transaction ends, for what only the Centre's own people may do. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase lockForCentre(String agency, UUID id) {
        requireCentre(agency);
        return lock(id);
    }

    /** As {@link #forChange}, for what only the Centre may do. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase forCentre(String agency, UUID id, IfMatch seen) {
        requireCentre(agency);
        return forChange(id, seen);
    }

    private void requireCentre(String agency) {
        if (!isCentre(agency)) {
            throw new NotFound();
        }
    }

    /** Writes what was changed, so that the answer shows the new version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase changed(LegalAidCase changed) {
        cases.flush();
        return changed;
    }

    /** The register, newest first, without persons. */
    @Transactional
    public Page<CaseSummary> list(CaseFilter filter, int limit) {
        return Page.of(cases.list(filter, clock.instant(), limit + 1), limit, LegalAidCase::id)
                .map(LegalAidCase::summary);
    }

    /**
     * Whether the proof of the category, which was to follow an immediate acceptance, did not come in time: then the
     * case is not carried on (Circular 12/2018 Art. 6).
     */
    @Transactional
    public boolean isProofOverdue(UUID id) {
        return cases.isOverdue(id, rulesOfProof(), clock.instant());
    }

    /** The rules by which proof of the category is due. */
    public Set<String> rulesOfProof() {
        return statute.rulesMetBy(Trigger.PROOF_RECEIVED);
    }

    public boolean isCentre(String agency) {
        return agency.equals(centre);
    }
}
