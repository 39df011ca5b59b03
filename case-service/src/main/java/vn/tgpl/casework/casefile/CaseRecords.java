package vn.tgpl.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.casefile.domain.CaseEnd;
import vn.tgpl.casework.casefile.domain.CaseHasEnded;
import vn.tgpl.casework.casefile.domain.CaseRecord;
import vn.tgpl.casework.casefile.domain.Cases;
import vn.tgpl.casework.casefile.domain.LegalAidCase;

/** Says whether something may still be recorded in a case. */
@ApplicationScoped
public class CaseRecords {

    private final CaseFiles files;
    private final Cases cases;

    CaseRecords(CaseFiles files, Cases cases) {
        this.files = files;
        this.cases = cases;
    }

    /** The case, locked first of all, so that it does not end while something is recorded in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase lock(UUID id) {
        return files.lock(id);
    }

    /** @throws CaseHasEnded if the case has, and what happened then can no longer be recorded */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireOpen(LegalAidCase of, CaseRecord record, Instant happened) {
        if (of.endedAt() == null) {
            return;
        }
        var end = new CaseEnd(of.endedAt(), cases.isHandedOver(of.id()));
        if (!record.isOpen(happened, end)) {
            throw new CaseHasEnded(of.state(), end);
        }
    }
}
