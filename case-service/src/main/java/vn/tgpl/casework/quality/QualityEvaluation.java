package vn.tgpl.casework.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseOversight;
import vn.tgpl.casework.ending.EndingReading;
import vn.tgpl.casework.quality.domain.Evaluation;
import vn.tgpl.casework.quality.domain.EvaluationEntry;
import vn.tgpl.casework.quality.domain.Evaluations;
import vn.tgpl.casework.quality.domain.NobodyWorked;
import vn.tgpl.casework.quality.domain.QualityScale;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.statute.time.LegalTime;

/** The Department of Justice evaluates the Centre's cases (đánh giá chất lượng). */
@ApplicationScoped
public class QualityEvaluation {

    private final CaseOversight oversight;
    private final EndingReading endings;
    private final Evaluations evaluations;
    private final StatuteBook statute;
    private final Audit audit;
    private final Clock clock;

    QualityEvaluation(
            CaseOversight oversight,
            EndingReading endings,
            Evaluations evaluations,
            StatuteBook statute,
            Audit audit,
            Clock clock) {
        this.oversight = oversight;
        this.endings = endings;
        this.evaluations = evaluations;
        this.statute = statute;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Evaluates a case by the scale of today; a plan names cases that have ended, a complaint does not wait for that.
     */
    @Transactional
    public Evaluation evaluate(String agency, UUID caseId, EvaluationEntry entry) {
        var now = clock.instant();
        var found = oversight.lockForDepartment(caseId);
        entry.check();
        if (entry.cause() == EvaluationEntry.Cause.PLAN) {
            endings.requireEnded(found);
        }
        if (found.providerId() == null) {
            throw new NobodyWorked();
        }
        var scale = new QualityScale(statute.statute(), LegalTime.dayOf(now));
        var evaluation = new Evaluation(caseId, agency, entry, scale.find("/quality", entry.quality()), now);
        evaluations.persist(evaluation);
        audit.wrote("case", caseId);
        return evaluation;
    }

    /** A case's evaluations, newest first, for the Centre and the Department; the look is audited. */
    @Transactional
    public Page<Evaluation> list(UUID caseId, Cursor cursor, int limit) {
        oversight.see(caseId);
        audit.read("case", caseId);
        var before = cursor.isStart() ? null : cursor.id();
        return Page.of(evaluations.list(caseId, before, limit + 1), limit, Evaluation::id);
    }
}
