package vn.tgpl.casework.advice.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.AssignedProvider;
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

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignedProvider provider;

    private Instant recordedAt;

    protected Advice() {}

    public Advice(UUID caseId, AdviceEntry entry, AssignedProvider provider, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.entry = entry;
        this.provider = provider;
        this.recordedAt = now;
    }

    public UUID caseId() {
        return caseId;
    }

    public AdviceEntry entry() {
        return entry;
    }

    /** Who gave it: the case's provider of then; null where it had none. */
    public AssignedProvider provider() {
        return provider;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
