package vn.tgpl.casework.quality.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.statute.time.LegalTime;

/** What the result of one case counts as, in the list of the year in which it ended. */
@Entity
@Table(name = "case_classification")
public class ClassifiedCase {

    @Id
    private UUID caseId;

    @Version
    private long version;

    private int endedIn;
    private Instant classifiedAt;

    // what the yearly list asks for
    private boolean successful;
    private boolean complexOrTypical;

    @JdbcTypeCode(SqlTypes.JSON)
    private Classification classification;

    protected ClassifiedCase() {}

    public ClassifiedCase(UUID caseId, Instant endedAt) {
        this.caseId = caseId;
        this.endedIn = LegalTime.dayOf(endedAt).getYear();
    }

    public void classify(Classification given, Instant now) {
        this.classification = given;
        this.successful = !given.success().isEmpty();
        this.complexOrTypical = !given.complexOrTypical().isEmpty();
        this.classifiedAt = now;
    }

    public UUID caseId() {
        return caseId;
    }

    public long version() {
        return version;
    }

    public int endedIn() {
        return endedIn;
    }

    public Instant classifiedAt() {
        return classifiedAt;
    }

    public Classification classification() {
        return classification;
    }
}
