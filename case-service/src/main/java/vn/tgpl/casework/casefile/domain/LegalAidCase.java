package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Embedded;
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
import vn.tgpl.contracts.CaseEnded;
import vn.tgpl.contracts.CaseEnding;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CaseTransferred;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.CounselRegistrationCancelled;
import vn.tgpl.contracts.CounselRegistrationRefused;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ProviderWithdrawn;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

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

    @Embedded
    private Intake intake = new Intake();

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private UUID providerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignedProvider provider;

    private Instant assignedAt;
    private Instant referralChangedAt;
    private Instant openerRecalledAt;
    private Instant endedAt;

    protected LegalAidCase() {}

    public LegalAidCase(ReferralReceived referral) {
        this(referral.referralId(), referral.sender(), referral.receivedAt(), Intake.of(referral));
    }

    /** A request made at the Centre itself. */
    public LegalAidCase(String centre, Instant requestedAt, Intake intake) {
        this(null, centre, requestedAt, intake);
    }

    private LegalAidCase(UUID referralId, String sender, Instant receivedAt, Intake intake) {
        this.id = Ids.next();
        this.referralId = referralId;
        this.sender = sender;
        this.receivedAt = receivedAt;
        this.intake = intake;
        this.state = CaseState.PENDING;
    }

    public CaseAccepted accept(String category, String aidForm, boolean immediate, FileCode code, Instant at) {
        become(CaseState.ACCEPTED, at);
        intake.accept(new Acceptance(category, immediate, code.toString(), at), aidForm);
        return new CaseAccepted(id, referralId, code.toString(), at);
    }

    public CaseRefused refuse(String ground, String detail, Instant at) {
        become(CaseState.REFUSED, at);
        intake.refuse(new Rejection(ground, detail, at));
        return new CaseRefused(id, referralId, ground, at);
    }

    /** Passes the request on: only one that is not accepted yet, for what is accepted is no request any more. */
    public CaseTransferred transfer(Transfer to) {
        become(CaseState.TRANSFERRED, to.transferredAt());
        intake.transfer(to);
        return new CaseTransferred(id, referralId, to.toProvince(), to.toAgency(), to.transferredAt());
    }

    /**
     * The category is proved, be it another than was found before: that never stops a case (Law 11/2017 Art. 37(3)).
     */
    public void prove(String category, Instant at) {
        if (!state.isOpen()) {
            throw new CaseStepNotAllowed(state, "proof");
        }
        intake.prove(category, at);
    }

    /** Judged anew, as long as no provider is assigned; says whether that makes the case immediate. */
    public boolean judge(Urgency judged) {
        return (state == CaseState.PENDING || state == CaseState.ACCEPTED) && intake.judge(judged);
    }

    public ProviderAssigned assign(AssignedProvider assigned, Instant at) {
        if (assigned.id().equals(providerId)) {
            throw new ProviderAlreadyAssigned();
        }
        become(CaseState.ASSIGNED, at);
        var replaced = provider;
        this.provider = assigned;
        this.providerId = assigned.id();
        this.assignedAt = assignedAt == null ? at : assignedAt;
        return new ProviderAssigned(id, referralId, assigned, replaced, at);
    }

    /** The provider leaves: another one is due. */
    public ProviderWithdrawn withdraw(Instant at) {
        take(CaseStep.PROVIDER_REFUSAL, at);
        return new ProviderWithdrawn(id, referralId, provider, at);
    }

    public CounselRegistered register(String agency, Instant decidedAt) {
        become(CaseState.REGISTERED, decidedAt);
        return new CounselRegistered(id, referralId, agency, provider, decidedAt);
    }

    public CounselRegistrationRefused refuseRegistration(String agency, String ground, Instant decidedAt) {
        take(CaseStep.REGISTRATION_REFUSAL, decidedAt);
        return new CounselRegistrationRefused(id, referralId, agency, provider, ground, decidedAt);
    }

    public CounselRegistrationCancelled cancelRegistration(String agency, String ground, Instant decidedAt) {
        take(CaseStep.REGISTRATION_CANCELLATION, decidedAt);
        return new CounselRegistrationCancelled(id, referralId, agency, provider, ground, decidedAt);
    }

    /** Ends (kết thúc); what was completed has no ground. */
    public CaseEnded end(CaseEnding ending, String ground, Instant at) {
        become(CaseState.endedBy(ending), at);
        return new CaseEnded(id, referralId, ending, ground, at);
    }

    /** One of its referrals says something else from now on; the one that opened it says what the case is about. */
    public void change(ReferralChanged referral) {
        this.referralChangedAt = referral.changedAt();
        if (wasOpenedBy(referral.referralId())) {
            intake.correct(Origin.of(referral));
        }
    }

    public boolean wasOpenedBy(UUID referral) {
        return referral.equals(referralId);
    }

    /** The referral that opened it was recalled; whether the case ends is another matter. */
    public void openerRecalled(Instant at) {
        this.openerRecalledAt = at;
    }

    /** Whether the referral that opened it still stands. */
    public boolean isStillReferred() {
        return openerRecalledAt == null;
    }

    /** Its last referral was recalled; what is accepted ends only where the Centre consented. Says whether it ended. */
    public boolean recall(boolean consented, Instant at) {
        var end = state == CaseState.PENDING ? CaseState.WITHDRAWN : CaseState.DISCONTINUED;
        var ends = state.canBecome(end) && (consented || end == CaseState.WITHDRAWN);
        if (ends) {
            become(end, at);
        }
        return ends;
    }

    private void take(CaseStep step, Instant at) {
        if (!step.isOpenFrom(state)) {
            throw new CaseStepNotAllowed(state, step.next());
        }
        become(step.next(), at);
    }

    private void become(CaseState next, Instant at) {
        if (!state.canBecome(next)) {
            throw new CaseStepNotAllowed(state, next);
        }
        this.state = next;
        this.endedAt = next.isOpen() ? null : at;
    }

    /** Something that happened in this case, with what the law may ask of it; a case of old knows less of itself. */
    public Fact fact(Trigger trigger, Instant at) {
        return intake.origin().fact(trigger, at);
    }

    public CaseSummary summary() {
        return CaseSummary.of(this, sender, receivedAt, provider);
    }

    /** As other agencies know them; null before the first assignment. */
    public AssignedProvider provider() {
        return provider;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The referral that opened it; null for a request made at the Centre itself. */
    public UUID referralId() {
        return referralId;
    }

    public Intake intake() {
        return intake;
    }

    public CaseState state() {
        return state;
    }

    /** When it came to its end, in whatever way; null while it goes on. */
    public Instant endedAt() {
        return endedAt;
    }

    public UUID providerId() {
        return providerId;
    }

    /** When the first provider was assigned, or null. */
    public Instant assignedAt() {
        return assignedAt;
    }
}
