package vn.tgpl.referral.explanation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.platform.id.Ids;

/**
 * One explanation of the right (biên bản giải thích), as it was recorded: it never changes; the next is another one.
 */
@Entity
@Table(name = "explanation")
public class ExplanationRecord {

    @Id
    private UUID id;

    @Version
    private long version;

    private String agency;
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private ExplanationReport report;

    // what lists are filtered by
    private Instant explainedAt;
    private String event;
    private String stage;

    @Enumerated(EnumType.STRING)
    private RequestStatus outcome;

    private UUID referralId;

    protected ExplanationRecord() {}

    public ExplanationRecord(String agency, ExplanationReport report, Instant now) {
        this.id = Ids.next();
        this.agency = agency;
        this.recordedAt = now;
        this.report = report;
        this.explainedAt = report.explainedAt();
        this.event = report.event();
        this.stage = report.stage();
        this.outcome = report.outcome();
        this.referralId = report.referralId();
    }

    public ExplanationSummary summary() {
        return new ExplanationSummary(
                id,
                version,
                recordedAt,
                explainedAt,
                report.procedure(),
                report.person().proceduralRole(),
                event,
                stage,
                report.declaredEntitled(),
                outcome,
                referralId,
                report.proceeding());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String agency() {
        return agency;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public ExplanationReport report() {
        return report;
    }
}
