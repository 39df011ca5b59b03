package vn.tgpl.casework.ending.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.CaseEnded;
import vn.tgpl.contracts.CaseEnding;

/** How a case ended; it never changes. */
@Entity
@Table(name = "case_ending")
public class Ending {

    @Id
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private CaseEnding ending;

    private String ground;
    private Instant endedAt;
    private Instant recordedAt;

    /** As the case knew it then; null for a case of old. */
    private String procedure;

    @JdbcTypeCode(SqlTypes.JSON)
    private EndingWords words;

    protected Ending() {}

    public Ending(CaseEnded ended, String procedure, EndingWords words, Instant now) {
        this.caseId = ended.caseId();
        this.ending = ended.ending();
        this.ground = ended.ground();
        this.endedAt = ended.endedAt();
        this.recordedAt = now;
        this.procedure = procedure;
        this.words = words;
    }

    public UUID caseId() {
        return caseId;
    }

    public CaseEnding ending() {
        return ending;
    }

    public String ground() {
        return ground;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String procedure() {
        return procedure;
    }

    public EndingWords words() {
        return words;
    }
}
