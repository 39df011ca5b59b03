package vn.tgpl.casework.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseOversight;
import vn.tgpl.casework.complaint.domain.Answer;
import vn.tgpl.casework.complaint.domain.AppealEntry;
import vn.tgpl.casework.complaint.domain.Complaint;
import vn.tgpl.casework.complaint.domain.ComplaintEntry;
import vn.tgpl.casework.complaint.domain.ComplaintLevel;
import vn.tgpl.casework.complaint.domain.Complaints;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.time.LegalTime;

/** Takes complaints, and records who answers them in time. */
@ApplicationScoped
public class ComplaintHandling {

    private static final String SUBJECT = "complaint";

    private final CaseOversight oversight;
    private final Complaints complaints;
    private final ComplaintClocks clocks;
    private final StatuteBook statute;
    private final Audit audit;
    private final Clock clock;

    ComplaintHandling(
            CaseOversight oversight,
            Complaints complaints,
            ComplaintClocks clocks,
            StatuteBook statute,
            Audit audit,
            Clock clock) {
        this.oversight = oversight;
        this.complaints = complaints;
        this.clocks = clocks;
        this.statute = statute;
        this.audit = audit;
        this.clock = clock;
    }

    /** The Centre has received a complaint; its head must answer. */
    @Transactional
    public SeenComplaint receive(UUID caseId, ComplaintEntry entry) {
        var now = clock.instant();
        oversight.lockForCentre(caseId);
        statute.require(CodeList.COMPLAINT_ACT, "/act", entry.act(), LegalTime.dayOf(now));
        requirePast(entry.receivedAt(), now);
        var complaint = new Complaint(caseId, entry);
        complaints.persist(complaint);
        clocks.start(complaint);
        return written(complaint);
    }

    /** The head of the organisation answers, and to an appeal the Director of Justice. */
    @Transactional
    public SeenComplaint answer(UUID caseId, UUID id, IfMatch seen, Answer answer) {
        var now = clock.instant();
        var complaint = forChange(caseId, id);
        var isDirectors = complaint.current().level() == ComplaintLevel.DIRECTOR_OF_JUSTICE;
        if (isDirectors != oversight.isDepartment()) {
            throw new NotTheirsToAnswer();
        }
        IfMatch.require(seen, complaint.version());
        complaint.answer(answer, now);
        clocks.meet(complaint, now);
        return written(complaint);
    }

    /** The complainant goes to the Director of Justice. */
    @Transactional
    public SeenComplaint appeal(UUID caseId, UUID id, IfMatch seen, AppealEntry entry) {
        var now = clock.instant();
        var complaint = forChange(caseId, id);
        IfMatch.require(seen, complaint.version());
        requirePast(entry.receivedAt(), now);
        if (!entry.receivedAt().isAfter(complaint.current().receivedAt())) {
            throw new InvalidInput(InputError.at("/receivedAt", "before-complaint"));
        }
        complaint.appeal(entry, clocks.isOverdue(complaint, entry.receivedAt()));
        clocks.start(complaint);
        return written(complaint);
    }

    private Complaint forChange(UUID caseId, UUID id) {
        oversight.requireSight();
        return complaints.forChange(caseId, id).orElseThrow(NotFound::new);
    }

    private static void requirePast(Instant receivedAt, Instant now) {
        if (LegalTime.isFuture(receivedAt, now)) {
            throw new InvalidInput(InputError.at("/receivedAt", "in-future"));
        }
    }

    private SeenComplaint written(Complaint complaint) {
        audit.wrote(SUBJECT, complaint.id());
        complaints.flush();
        return clocks.see(complaint);
    }
}
