package vn.tgpl.casework.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.assignment.domain.Addressee;
import vn.tgpl.casework.assignment.domain.AssignmentNotice;
import vn.tgpl.casework.assignment.domain.AssignmentNotices;
import vn.tgpl.casework.assignment.domain.Told;
import vn.tgpl.casework.casefile.CaseAccess;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.AlreadyTold;
import vn.tgpl.casework.casefile.domain.AssignmentDecisions;
import vn.tgpl.casework.casefile.domain.Notice;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.problem.NotFound;

/** Writes down that the person and the provider were told of an assignment; agencies are told by their feeds. */
@ApplicationScoped
public class AssignmentTelling {

    private final CaseFiles cases;
    private final CaseAccess access;
    private final AssignmentDecisions decisions;
    private final AssignmentNotices notices;
    private final Audit audit;
    private final Clock clock;

    AssignmentTelling(
            CaseFiles cases,
            CaseAccess access,
            AssignmentDecisions decisions,
            AssignmentNotices notices,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.decisions = decisions;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** By the Centre, or the case's provider, who may be the one to bring the person the decision. */
    @Transactional
    public AssignmentNotice told(UUID caseId, UUID decisionId, Addressee to, Notice notice) {
        cases.lock(caseId); // of two who say so at once, the second is told
        access.asCentreOrProvider(caseId);
        var decision = decisions.of(caseId, decisionId).orElseThrow(NotFound::new);
        var now = clock.instant();
        notice.check(decision.decidedAt(), now);
        var before = notices.of(decisionId);
        if (before.stream().anyMatch(known -> known.isOf(decisionId, to))) {
            throw new AlreadyTold();
        }
        var told = new AssignmentNotice(decisionId, to, notice, now);
        notices.persist(told);
        if (before.size() + 1 == Addressee.values().length) {
            decision.allTold();
        }
        audit.wrote("assignment-decision", decisionId);
        return told;
    }

    /** The decisions of a case, the first one first, each with who was told of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<SeenAssignment> of(UUID caseId) {
        var known = notices.ofCase(caseId);
        var agencies = notices.agencies(caseId);
        return decisions.of(caseId).stream()
                .map(decision -> new SeenAssignment(decision, Told.of(decision, known, agencies)))
                .toList();
    }
}
