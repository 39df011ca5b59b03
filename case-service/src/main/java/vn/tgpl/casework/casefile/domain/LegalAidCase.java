package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.CounselRegistrationCancelled;
import vn.tgpl.contracts.CounselRegistrationRefused;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.platform.id.Ids;

/** A legal-aid case (vụ việc trợ giúp pháp lý). A step checks that it is open, is taken, and gives its event. */
@Entity
@Table(name = "legal_aid_case")
public class LegalAidCase {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID referralId;
    private String sender;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private String category;
    private boolean immediate;
    private String fileCode;
    private Instant acceptedAt;

    @Enumerated(EnumType.STRING)
    private RefusalGround refusalGround;

    private String refusalDetail;

    private UUID providerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignedProvider provider;

    private Instant assignedAt;
    private Instant referralChangedAt;

    protected LegalAidCase() {}

    public LegalAidCase(ReferralReceived referral) {
        this.id = Ids.next();
        this.referralId = referral.referralId();
        this.sender = referral.sender();
        this.receivedAt = referral.receivedAt();
        this.state = CaseState.PENDING;
    }

    public CaseAccepted accept(String category, boolean immediate, FileCode code, Instant at) {
        become(CaseState.ACCEPTED);
        this.category = category;
        this.immediate = immediate;
        this.fileCode = code.toString();
        this.acceptedAt = at;
        return new CaseAccepted(id, referralId, fileCode, at);
    }

    public CaseRefused refuse(RefusalGround ground, String detail, Instant at) {
        become(CaseState.REFUSED);
        this.refusalGround = ground;
        this.refusalDetail = detail;
        return new CaseRefused(id, referralId, ground.name(), at);
    }

    public ProviderAssigned assign(AssignedProvider assigned, Instant at) {
        become(CaseState.ASSIGNED);
        var replaced = provider;
        this.provider = assigned;
        this.providerId = assigned.id();
        this.assignedAt = assignedAt == null ? at : assignedAt;
        return new ProviderAssigned(id, referralId, assigned, replaced, at);
    }

    public CounselRegistered register(String agency, Instant decidedAt) {
        become(CaseState.REGISTERED);
        return new CounselRegistered(id, referralId, agency, provider, decidedAt);
    }

    public CounselRegistrationRefused refuseRegistration(String agency, String ground, Instant decidedAt) {
        if (state == CaseState.REGISTERED) { // what is registered is cancelled, not refused
            throw new CaseStepNotAllowed(state, CaseState.REPLACEMENT_DUE);
        }
        become(CaseState.REPLACEMENT_DUE);
        return new CounselRegistrationRefused(id, referralId, agency, provider, ground, decidedAt);
    }

    public CounselRegistrationCancelled cancelRegistration(String agency, String ground, Instant decidedAt) {
        if (state != CaseState.REGISTERED) {
            throw new CaseStepNotAllowed(state, CaseState.REPLACEMENT_DUE);
        }
        become(CaseState.REPLACEMENT_DUE);
        return new CounselRegistrationCancelled(id, referralId, agency, provider, ground, decidedAt);
    }

    /** Its referral says something else from now on. */
    public void noteChange(Instant at) {
        this.referralChangedAt = at;
    }

    /**
     * Its referral was recalled: a pending case is withdrawn, an accepted one ends only where the Centre consented.
     * Says whether it has ended.
     */
    public boolean recall(boolean consented) {
        var end = state == CaseState.PENDING ? CaseState.WITHDRAWN : CaseState.DISCONTINUED;
        var ends = state.canBecome(end) && (consented || end == CaseState.WITHDRAWN);
        if (ends) {
            become(end);
        }
        return ends;
    }

    private void become(CaseState next) {
        if (!state.canBecome(next)) {
            throw new CaseStepNotAllowed(state, next);
        }
        this.state = next;
    }

    public CaseSummary summary() {
        return new CaseSummary(id, referralId, state, sender, receivedAt, fileCode, acceptedAt, provider, version);
    }

    /** What only the Centre and who supervises it may know. */
    public IntakeDecision decision() {
        return new IntakeDecision(category, immediate, refusalGround, refusalDetail);
    }

    /** The Centre's decision on acceptance; the category is sensitive. */
    public record IntakeDecision(
            String category, boolean immediate, RefusalGround refusalGround, String refusalDetail) {}

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID referralId() {
        return referralId;
    }

    public UUID providerId() {
        return providerId;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** When the Centre accepted it, or null. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** When the first provider was assigned, or null. */
    public Instant assignedAt() {
        return assignedAt;
    }
}
