package vn.tgpl.casework.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.casefile.OtherClocks;
import vn.tgpl.casework.complaint.domain.Complaint;
import vn.tgpl.casework.complaint.domain.Complaints;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.involvement.domain.Fact;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Trigger;

/** The time limits of complaints: not the case's, for the agencies that take part in it know of no complaint. */
@ApplicationScoped
class ComplaintClocks implements OtherClocks {

    private final Clocks clocks;
    private final Complaints complaints;
    private final InvolvementLedger ledger;
    private final StatuteBook statute;
    private final Clock clock;

    ComplaintClocks(Clocks clocks, Complaints complaints, InvolvementLedger ledger, StatuteBook statute, Clock clock) {
        this.clocks = clocks;
        this.complaints = complaints;
        this.ledger = ledger;
        this.statute = statute;
        this.clock = clock;
    }

    void start(Complaint complaint) {
        clocks.start(complaint.id(), statute.clocksStartedBy(complaint.received()));
    }

    void meet(Complaint complaint, Instant at) {
        clocks.meet(complaint.id(), statute.rulesMetBy(Trigger.COMPLAINT_ANSWERED), at);
    }

    /** Whether the answer was due before this, and was not given. */
    boolean isOverdue(Complaint complaint, Instant at) {
        return clocks.of(complaint.id()).stream()
                .anyMatch(running -> running.metAt() == null && !at.isBefore(running.dueAt()));
    }

    SeenComplaint see(Complaint complaint) {
        var now = clock.instant();
        return new SeenComplaint(
                complaint,
                clocks.of(complaint.id()).stream()
                        .map(c -> ClockView.of(c, now))
                        .toList());
    }

    @Override
    public boolean tell(UUID subject, Fact fact, StartedClock running, Instant at) {
        var complaint = complaints.findByIdOptional(subject);
        complaint.ifPresent(known -> ledger.tellCentreOfClock(known.caseId(), fact, running, at));
        return complaint.isPresent();
    }
}
