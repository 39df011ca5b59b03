package vn.tgpl.casework.quality.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.id.Ids;

/** One evaluation (đánh giá), as it was made; a later one is another one. */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    @Id
    private UUID id;

    private UUID caseId;
    private String agency;

    @Enumerated(EnumType.STRING)
    private EvaluationEntry.Cause cause;

    private String planReference;
    private Instant evaluatedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private QualityFinding finding;

    protected Evaluation() {}

    public Evaluation(UUID caseId, String agency, EvaluationEntry entry, QualityFinding finding, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.agency = agency;
        this.cause = entry.cause();
        this.planReference = entry.planReference();
        this.finding = finding;
        this.evaluatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String agency() {
        return agency;
    }

    public EvaluationEntry.Cause cause() {
        return cause;
    }

    public String planReference() {
        return planReference;
    }

    public Instant evaluatedAt() {
        return evaluatedAt;
    }

    public QualityFinding finding() {
        return finding;
    }
}
