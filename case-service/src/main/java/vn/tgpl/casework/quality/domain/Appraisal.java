package vn.tgpl.casework.quality.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.id.Ids;

/** One appraisal (thẩm định), as it was made; a later one is another one. */
@Entity
@Table(name = "appraisal")
public class Appraisal {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private AppraisalEntry.Kind kind;

    private Instant appraisedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    protected Appraisal() {}

    public Appraisal(UUID caseId, UUID providerId, AppraisalEntry.Kind kind, Content content, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.providerId = providerId;
        this.kind = kind;
        this.content = content;
        this.appraisedAt = now;
    }

    /** What was found, of the quality or of the time; the words in it stand sealed. */
    public record Content(QualityFinding quality, List<AppraisedActivity> time) {

        /** All the time that is paid, in minutes. */
        public int minutes() {
            return time == null
                    ? 0
                    : time.stream().mapToInt(AppraisedActivity::minutes).sum();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Whose work it is of. */
    public UUID providerId() {
        return providerId;
    }

    public AppraisalEntry.Kind kind() {
        return kind;
    }

    public Instant appraisedAt() {
        return appraisedAt;
    }

    public Content content() {
        return content;
    }
}
