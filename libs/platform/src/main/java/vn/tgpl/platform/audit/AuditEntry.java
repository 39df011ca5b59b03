package vn.tgpl.platform.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One read or write of personal data; the database refuses to change or delete it. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    enum Action {
        READ,
        WRITE
    }

    @Id
    UUID id;

    Instant at;
    String client;
    String agency;

    @Enumerated(EnumType.STRING)
    Action action;

    String subjectType;
    UUID subjectId;
    String traceId;

    protected AuditEntry() {}
}
