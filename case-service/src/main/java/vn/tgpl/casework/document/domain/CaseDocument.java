package vn.tgpl.casework.document.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/** A document of a case, and when it was served on the provider (TTLT 10/2018 Art. 8(7)). */
@Entity
@Table(name = "case_document")
public class CaseDocument {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private String agency;
    private Instant recordedAt;

    @Embedded
    private DocumentEntry entry;

    private Instant servedAt;

    protected CaseDocument() {}

    public CaseDocument(UUID caseId, String agency, DocumentEntry entry, Instant now) {
        entry.check(now);
        this.id = Ids.next();
        this.caseId = caseId;
        this.agency = agency;
        this.entry = entry;
        this.recordedAt = now;
        this.servedAt = entry.receivedOn() == null ? null : LegalTime.startOf(entry.receivedOn());
    }

    /** The provider has it since this instant. */
    public void serve(Instant at, Instant now) {
        if (servedAt != null) {
            throw new DocumentAlreadyServed();
        }
        if (LegalTime.isFuture(at, now)) {
            throw new InvalidInput(InputError.at("/receivedAt", "in-future"));
        }
        if (at.isBefore(entry.issuedAt())) {
            throw new InvalidInput(InputError.at("/receivedAt", "before-issue"));
        }
        this.servedAt = at;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Who recorded it. */
    public String agency() {
        return agency;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public DocumentEntry entry() {
        return entry;
    }

    public Instant issuedAt() {
        return entry.issuedAt();
    }

    /** When the provider received it, or null. */
    public Instant servedAt() {
        return servedAt;
    }
}
