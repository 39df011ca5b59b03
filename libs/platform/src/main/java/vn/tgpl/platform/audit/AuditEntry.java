package vn.tgpl.platform.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One read or write of personal data, or a change of the law; the database refuses to change or delete it. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    enum Action {
        READ,
        WRITE,
        /** Something was done in spite of a rule that stands against it. */
        OVERRIDE,
        /** The service itself moved the end of a legal time limit, because the law changed. */
        CLOCK_MOVED,
        /** A correction took a legal time limit back. */
        CLOCK_WITHDRAWN
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

    /** What cannot be seen in the subject itself; no personal data. */
    String detail;

    protected AuditEntry() {}
}
