package vn.tgpl.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.platform.trace.TraceContext;

/** Records who read or wrote a person's data, in the transaction of the read or write. */
@ApplicationScoped
public class Audit {

    private final EntityManager entities;
    private final Clock clock;
    private final Caller caller;
    private final String service;
    private final String centre;

    /**
     * @param service under whose name the service acts when nobody calls
     * @param centre on whose behalf it then acts
     */
    Audit(
            EntityManager entities,
            Clock clock,
            Caller caller,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "tgpl.centre") String centre) {
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
        this.service = service;
        this.centre = centre;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void read(String subjectType, UUID subjectId) {
        append(AuditEntry.Action.READ, subjectType, subjectId, caller.client(), caller.agency(), null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void wrote(String subjectType, UUID subjectId) {
        append(AuditEntry.Action.WRITE, subjectType, subjectId, caller.client(), caller.agency(), null);
    }

    /** As above, with what cannot be seen in the subject itself; no personal data. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wrote(String subjectType, UUID subjectId, String detail) {
        append(AuditEntry.Action.WRITE, subjectType, subjectId, caller.client(), caller.agency(), detail);
    }

    /** For what a service does by itself, when nobody calls. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wroteItself(String subjectType, UUID subjectId) {
        wroteItself(subjectType, subjectId, null);
    }

    /** As above, with what cannot be seen in the subject itself; no personal data. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wroteItself(String subjectType, UUID subjectId, String detail) {
        append(AuditEntry.Action.WRITE, subjectType, subjectId, service, centre, detail);
    }

    /** The law changed, so the service moved the end of a clock of this subject; the detail says which and how. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void movedClock(UUID subjectId, String detail) {
        append(AuditEntry.Action.CLOCK_MOVED, "legal-clock", subjectId, service, centre, detail);
    }

    /** The caller corrected what a clock of this subject was counted from, so that it no longer runs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrewClock(UUID subjectId, String detail) {
        append(AuditEntry.Action.CLOCK_WITHDRAWN, "legal-clock", subjectId, caller.client(), caller.agency(), detail);
    }

    /** The caller did something in spite of a rule that stands against it; the detail says which rule. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void overrode(String subjectType, UUID subjectId, String detail) {
        append(AuditEntry.Action.OVERRIDE, subjectType, subjectId, caller.client(), caller.agency(), detail);
    }

    private void append(
            AuditEntry.Action action, String subjectType, UUID subjectId, String client, String agency, String detail) {
        var entry = new AuditEntry();
        entry.id = Ids.next();
        entry.at = clock.instant();
        entry.client = client;
        entry.agency = agency;
        entry.action = action;
        entry.subjectType = subjectType;
        entry.subjectId = subjectId;
        entry.traceId = TraceContext.traceId();
        entry.detail = detail;
        entities.persist(entry);
    }
}
