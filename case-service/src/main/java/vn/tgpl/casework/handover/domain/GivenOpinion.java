package vn.tgpl.casework.handover.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The opinion sheet of a case. */
@Entity
@Table(name = "opinion_sheet")
public class GivenOpinion {

    @Id
    private UUID caseId;

    @Version
    private long version;

    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private OpinionSheet sheet;

    protected GivenOpinion() {}

    public GivenOpinion(UUID caseId) {
        this.caseId = caseId;
    }

    public void record(OpinionSheet given, Instant now) {
        this.sheet = given;
        this.recordedAt = now;
    }

    public UUID caseId() {
        return caseId;
    }

    public long version() {
        return version;
    }

    public OpinionSheet sheet() {
        return sheet;
    }
}
