package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.casefile.domain.ProvenCategories;
import vn.tgpl.casework.intake.domain.ProofRequest;
import vn.tgpl.casework.person.PersonReading;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.precondition.IfMatch;

/** Records what proves a person's category; the proofs before it are kept, and none ever stops a case. */
@ApplicationScoped
public class CategoryProving {

    private final CaseFiles cases;
    private final EligibilityCheck eligibility;
    private final PersonReading persons;
    private final ProvenCategories proofs;
    private final Clocks clocks;
    private final Audit audit;
    private final Clock clock;

    CategoryProving(
            CaseFiles cases,
            EligibilityCheck eligibility,
            PersonReading persons,
            ProvenCategories proofs,
            Clocks clocks,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.eligibility = eligibility;
        this.persons = persons;
        this.proofs = proofs;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LegalAidCase prove(String agency, UUID id, IfMatch seen, ProofRequest proof) {
        var now = clock.instant();
        var found = cases.forCentre(agency, id, seen);
        found.prove(proof.category(), now);
        var warnings = eligibility.check(proof, found.intake().origin(), persons.known(id));
        proofs.persist(proof.toProven(id, warnings, now));
        clocks.meet(id, cases.rulesOfProof(), now);
        audit.wrote("case", id);
        return cases.changed(found);
    }
}
