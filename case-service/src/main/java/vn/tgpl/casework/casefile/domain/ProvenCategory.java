package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.platform.secret.Secret;

/** The proof of a person's category (giấy tờ chứng minh diện), kept also when another follows. */
@Entity
@Table(name = "proven_category")
public class ProvenCategory {

    /** The paper: its kind, a code of the law where it has one, and its reference. */
    public record Document(String kind, Secret reference) {}

    @Id
    private UUID id;

    private UUID caseId;
    private String category;

    @JdbcTypeCode(SqlTypes.JSON)
    private Document document;

    private LocalDate provenOn;
    private String financialDifficulty;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> warnings;

    private Instant recordedAt;

    protected ProvenCategory() {}

    public ProvenCategory(
            UUID caseId,
            String category,
            Document document,
            LocalDate provenOn,
            String financialDifficulty,
            List<String> warnings,
            Instant recordedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.category = category;
        this.document = document;
        this.provenOn = provenOn;
        this.financialDifficulty = financialDifficulty;
        this.warnings = List.copyOf(warnings);
        this.recordedAt = recordedAt;
    }

    public String category() {
        return category;
    }

    public Document document() {
        return document;
    }

    public LocalDate provenOn() {
        return provenOn;
    }

    /** The ground of financial difficulty, or null. */
    public String financialDifficulty() {
        return financialDifficulty;
    }

    /** The keys of what was unusual in it. */
    public List<String> warnings() {
        return warnings;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
