package vn.tgpl.platform.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.id.Ids;

/** A legal time limit (thời hạn) of one subject, and when it was met. */
@Entity
@Table(name = "legal_clock")
public class LegalClock {

    @Id
    private UUID id;

    private UUID subject;
    private String ruleId;
    private String rule;
    private String basis;
    private Instant startedAt;
    private Instant dueAt;
    private Instant metAt;

    protected LegalClock() {}

    LegalClock(UUID subject, StartedClock started) {
        this.id = Ids.next();
        this.subject = subject;
        this.rule = started.rule();
        this.ruleId = started.ruleId();
        this.basis = started.basis();
        this.startedAt = started.startedAt();
        this.dueAt = started.dueAt();
        this.metAt = started.metAt();
    }

    /** The clock as another service is told of it. */
    public StartedClock asStarted() {
        return new StartedClock(rule, basis, startedAt, dueAt, metAt);
    }
}
