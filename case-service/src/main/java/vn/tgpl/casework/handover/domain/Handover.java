package vn.tgpl.casework.handover.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The file of a case in the Centre's hands; papers that were missing may follow. */
@Entity
@Table(name = "file_handover")
public class Handover {

    @Id
    private UUID caseId;

    @Version
    private long version;

    private Instant receivedAt;
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> contents;

    protected Handover() {}

    public Handover(UUID caseId) {
        this.caseId = caseId;
    }

    public void record(HandoverEntry entry, Instant now) {
        this.receivedAt = entry.receivedAt();
        this.contents = entry.contents().stream().distinct().toList();
        this.recordedAt = now;
    }

    public UUID caseId() {
        return caseId;
    }

    public long version() {
        return version;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public List<String> contents() {
        return contents;
    }
}
