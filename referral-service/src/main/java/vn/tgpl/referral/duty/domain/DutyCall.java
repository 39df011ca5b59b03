package vn.tgpl.referral.duty.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.platform.id.Ids;

/** A call of an agency to the duty telephone, and what came of it. */
@Entity
@Table(name = "duty_call")
public class DutyCall {

    @Id
    private UUID id;

    @Version
    private long version;

    private String agency;
    private String caller;
    private Instant recordedAt;
    private Instant calledAt;

    @Enumerated(EnumType.STRING)
    private AnsweredBy answeredBy;

    @Enumerated(EnumType.STRING)
    private ProceduralRole role;

    @Enumerated(EnumType.STRING)
    private CustodyStatus custody;

    @JdbcTypeCode(SqlTypes.JSON)
    private Contact contact;

    private Instant returnedAt;

    @Enumerated(EnumType.STRING)
    private CallResult result;

    private UUID referralId;

    /** When somebody spoke with the person or a relative; null as long as nobody has. */
    private Instant contactedAt;

    protected DutyCall() {}

    public DutyCall(String agency, CallReport report, Instant now) {
        this.id = Ids.next();
        this.agency = agency;
        this.caller = report.caller();
        this.recordedAt = now;
        this.calledAt = report.calledAt();
        this.answeredBy = report.answeredBy();
        this.role = report.role();
        this.custody = report.custody();
        this.contact = report.contact();
        this.returnedAt = report.returnedAt();
        this.result = report.result();
        this.referralId = report.referralId();
        var spokenDuringTheCall = answeredBy.isAnswered() && result != null ? calledAt : null;
        this.contactedAt = returnedAt == null ? spokenDuringTheCall : returnedAt;
    }

    /** Who was on duty called back: the first time that somebody spoke with the person counts. */
    public void giveBack(CallReturn callReturn, Instant now) {
        if (returnedAt != null) {
            throw new CallAlreadyReturned(returnedAt);
        }
        CallRules.checkReturn(callReturn, calledAt, now);
        this.returnedAt = callReturn.returnedAt();
        this.contactedAt = contactedAt == null ? returnedAt : contactedAt;
        this.result = callReturn.result();
        leadTo(callReturn.referralId() == null ? referralId : callReturn.referralId());
    }

    /** The notice that came of the call. */
    public void leadTo(UUID referral) {
        this.referralId = referral;
    }

    public CallSummary summary() {
        return new CallSummary(
                id, version, agency, calledAt, answeredBy, role, custody, returnedAt, result, referralId);
    }

    public Optional<Instant> contactedAt() {
        return Optional.ofNullable(contactedAt);
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

    public String caller() {
        return caller;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Contact contact() {
        return contact;
    }
}
