package vn.tgpl.casework.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseOversight;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.ending.domain.CaseNotEnded;
import vn.tgpl.casework.ending.domain.Ending;
import vn.tgpl.casework.ending.domain.Endings;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.problem.NotFound;

/** How cases ended, for the Centre and the Department of Justice: agencies see the status alone. */
@ApplicationScoped
public class EndingReading {

    private final CaseOversight oversight;
    private final Endings endings;
    private final Audit audit;

    EndingReading(CaseOversight oversight, Endings endings, Audit audit) {
        this.oversight = oversight;
        this.endings = endings;
        this.audit = audit;
    }

    /** The ending with its words; the look is audited. */
    @Transactional
    public Ending look(UUID caseId) {
        oversight.see(caseId);
        var ending = endings.findByIdOptional(caseId).orElseThrow(NotFound::new);
        audit.read("case", caseId);
        return ending;
    }

    /** The ending, if the Centre recorded one: a case that ended with the recall of its referral has none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Ending> of(LegalAidCase ended) {
        return endings.findByIdOptional(ended.id());
    }

    /**
     * When the case ended, where that is recorded.
     *
     * @throws CaseNotEnded while it goes on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Instant> requireEnded(LegalAidCase ended) {
        if (!ended.summary().state().hasEnded()) {
            throw new CaseNotEnded();
        }
        return of(ended).map(Ending::endedAt);
    }
}
