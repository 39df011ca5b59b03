package vn.tgpl.casework.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseOversight;
import vn.tgpl.casework.ending.EndingReading;
import vn.tgpl.casework.quality.domain.Appraisal;
import vn.tgpl.casework.quality.domain.AppraisalEntry;
import vn.tgpl.casework.quality.domain.Appraisals;
import vn.tgpl.casework.quality.domain.QualityScale;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/** The Centre appraises its own cases (thẩm định): their quality, and the time to be paid. */
@ApplicationScoped
public class QualityAppraisal {

    private final CaseOversight oversight;
    private final EndingReading endings;
    private final AppraisedWork work;
    private final Appraisals appraisals;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    QualityAppraisal(
            CaseOversight oversight,
            EndingReading endings,
            AppraisedWork work,
            Appraisals appraisals,
            Clocks clocks,
            StatuteBook statute,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.oversight = oversight;
        this.endings = endings;
        this.work = work;
        this.appraisals = appraisals;
        this.clocks = clocks;
        this.statute = statute;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Appraises a case that has ended, by the scale of today. */
    @Transactional
    public SeenAppraisal appraise(UUID caseId, AppraisalEntry entry) {
        var now = clock.instant();
        var ended = oversight.lockForCentre(caseId);
        entry.check();
        endings.requireEnded(ended);
        var provider = work.provider(ended, entry);
        if (entry.time() != null) {
            work.requireConfirmed(caseId, provider, entry.time());
        }
        var appraisal = new Appraisal(caseId, provider, entry.kind(), content(entry, now), now);
        appraisals.persist(appraisal);
        if (entry.kind() == AppraisalEntry.Kind.QUALITY) {
            clocks.meet(caseId, statute.rulesMetBy(Trigger.QUALITY_APPRAISED), now);
        }
        audit.wrote("case", caseId);
        return new SeenAppraisal(appraisal, true);
    }

    private Appraisal.Content content(AppraisalEntry entry, Instant now) {
        if (entry.quality() == null) {
            return new Appraisal.Content(null, entry.time());
        }
        var scale = new QualityScale(statute.statute(), LegalTime.dayOf(now));
        return new Appraisal.Content(scale.find("/quality", entry.quality()), null);
    }

    /**
     * A case's appraisals, newest first, for the Centre and the Department; a provider sees those of their own work.
     * The look is audited.
     */
    @Transactional
    public Page<SeenAppraisal> list(UUID caseId, Cursor cursor, int limit) {
        var isWhole = caller.may("case:manage") || caller.may("case:read");
        var provider = isWhole ? null : requireAssigned(caseId);
        if (isWhole) {
            oversight.see(caseId);
        }
        audit.read("case", caseId);
        var before = cursor.isStart() ? null : cursor.id();
        return Page.of(appraisals.list(caseId, provider, before, limit + 1), limit, Appraisal::id)
                .map(appraisal -> new SeenAppraisal(appraisal, isWhole));
    }

    private UUID requireAssigned(UUID caseId) {
        return caller.provider()
                .filter(provider -> oversight.isCentre() && work.wasAssigned(caseId, provider))
                .orElseThrow(NotFound::new);
    }
}
