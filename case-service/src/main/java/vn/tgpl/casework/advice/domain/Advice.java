package vn.tgpl.casework.advice.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.platform.id.Ids;

/** The written advice that a case was about. */
@Entity
@Table(name = "advice")
public class Advice {

    @Id
    private UUID id;

    private UUID caseId;

    @Embedded
    private AdviceEntry entry;

    private Instant recordedAt;

    protected Advice() {}

    public Advice(UUID caseId, AdviceEntry entry, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.entry = entry;
        this.recordedAt = now;
    }

    public UUID caseId() {
        return caseId;
    }

    public AdviceEntry entry() {
        return entry;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
