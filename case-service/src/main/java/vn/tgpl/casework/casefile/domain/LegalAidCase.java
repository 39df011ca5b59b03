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
    private Instant refusedAt;

    @Enumerated(EnumType.STRING)
    private RefusalGround refusalGround;

    private String refusalDetail;

    private UUID providerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignedProvider provider;

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
        this.refusedAt = at;
        return new CaseRefused(id, referralId, ground.name(), at);
    }

    public ProviderAssigned assign(AssignedProvider assigned, Instant at) {
        become(CaseState.ASSIGNED);
        var replaced = provider;
        this.provider = assigned;
        this.providerId = assigned.id();
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

    /** Whether a referral of that time comes too late for this case, and opens one of its own. */
    public boolean wasRefusedBefore(Instant referred) {
        return refusedAt != null && refusedAt.isBefore(referred);
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public UUID providerId() {
        return providerId;
    }
}
