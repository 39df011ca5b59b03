package vn.tgpl.casework.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseOversight;
import vn.tgpl.casework.complaint.domain.Complaint;
import vn.tgpl.casework.complaint.domain.ComplaintState;
import vn.tgpl.casework.complaint.domain.Complaints;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.NotFound;

/** Complaints as the Centre and the Department of Justice read them. */
@ApplicationScoped
public class ComplaintReading {

    private final CaseOversight oversight;
    private final Complaints complaints;
    private final ComplaintClocks clocks;
    private final Audit audit;

    ComplaintReading(CaseOversight oversight, Complaints complaints, ComplaintClocks clocks, Audit audit) {
        this.oversight = oversight;
        this.complaints = complaints;
        this.clocks = clocks;
        this.audit = audit;
    }

    /** With its words; the look is audited. */
    @Transactional
    public SeenComplaint look(UUID caseId, UUID id) {
        oversight.requireSight();
        var complaint = complaints.find(caseId, id).orElseThrow(NotFound::new);
        audit.read("complaint", id);
        return clocks.see(complaint);
    }

    /** Of one case or, where that is null, of all. */
    @Transactional
    public Page<Complaint> list(UUID caseId, ComplaintState state, Cursor cursor, int limit) {
        oversight.requireSight();
        var before = cursor.isStart() ? null : cursor.id();
        return Page.of(complaints.list(caseId, state, before, limit + 1), limit, Complaint::id);
    }
}
