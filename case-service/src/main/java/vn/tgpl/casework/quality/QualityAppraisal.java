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
import vn.tgpl.casework.quality.domain.NobodyWorked;
import vn.tgpl.casework.quality.domain.QualityScale;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/** The Centre appraises its own cases (thẩm định): their quality, and the time to be paid. */
@ApplicationScoped
public class QualityAppraisal {

    private final CaseOversight oversight;
    private final EndingReading endings;
    private final Appraisals appraisals;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final Audit audit;
    private final Clock clock;

    QualityAppraisal(
            CaseOversight oversight,
            EndingReading endings,
            Appraisals appraisals,
            Clocks clocks,
            StatuteBook statute,
            Audit audit,
            Clock clock) {
        this.oversight = oversight;
        this.endings = endings;
        this.appraisals = appraisals;
        this.clocks = clocks;
        this.statute = statute;
        this.audit = audit;
        this.clock = clock;
    }

    /** Appraises a case that has ended, by the scale of today. */
    @Transactional
    public Appraisal appraise(UUID caseId, AppraisalEntry entry) {
        var now = clock.instant();
        var ended = oversight.lockForCentre(caseId);
        entry.check();
        endings.requireEnded(ended);
        if (ended.providerId() == null) {
            throw new NobodyWorked();
        }
        var appraisal = new Appraisal(caseId, entry.kind(), content(entry, now), now);
        appraisals.persist(appraisal);
        if (entry.kind() == AppraisalEntry.Kind.QUALITY) {
            clocks.meet(caseId, statute.rulesMetBy(Trigger.QUALITY_APPRAISED), now);
        }
        audit.wrote("case", caseId);
        return appraisal;
    }

    private Appraisal.Content content(AppraisalEntry entry, Instant now) {
        if (entry.quality() == null) {
            return new Appraisal.Content(null, entry.time());
        }
        var scale = new QualityScale(statute.statute(), LegalTime.dayOf(now));
        return new Appraisal.Content(scale.find("/quality", entry.quality()), null);
    }

    /** A case's appraisals, newest first, for the Centre and the Department; the look is audited. */
    @Transactional
    public Page<Appraisal> list(UUID caseId, Cursor cursor, int limit) {
        oversight.see(caseId);
        audit.read("case", caseId);
        var before = cursor.isStart() ? null : cursor.id();
        return Page.of(appraisals.list(caseId, before, limit + 1), limit, Appraisal::id);
    }
}
