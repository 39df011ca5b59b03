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
import vn.tgpl.contracts.CaseEnded;
import vn.tgpl.contracts.CaseEnding;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.CounselRegistrationCancelled;
import vn.tgpl.contracts.CounselRegistrationRefused;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ProviderWithdrawn;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

/** A legal-aid case (vụ việc trợ giúp pháp lý). A step checks that it is open, is taken, and gives its event. */
@Entity
@Table(name = "legal_aid_case")
public class LegalAidCase {

    /** The form of aid that a referral asks for, a code of the law's list: participation in proceedings. */
    public static final String AID_FORM = "LITIGATION";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID referralId;
    private String sender;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Procedure procedure;

    @Enumerated(EnumType.STRING)
    private ProceduralRole proceduralRole;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private String category;
    private boolean immediate;
    private String fileCode;
    private Instant acceptedAt;
    private Instant refusedAt;

    private String refusalGround;
    private String refusalDetail;

    private UUID providerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignedProvider provider;

    private Instant assignedAt;
    private Instant referralChangedAt;
    private Instant openerRecalledAt;

    protected LegalAidCase() {}

    public LegalAidCase(ReferralReceived referral) {
        this.id = Ids.next();
        this.referralId = referral.referralId();
        this.sender = referral.sender();
        this.receivedAt = referral.receivedAt();
        this.procedure = referral.procedure();
        this.proceduralRole = referral.proceduralRole();
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

    public CaseRefused refuse(String ground, String detail, Instant at) {
        become(CaseState.REFUSED);
        this.refusalGround = ground;
        this.refusalDetail = detail;
        this.refusedAt = at;
        return new CaseRefused(id, referralId, ground, at);
    }

    public ProviderAssigned assign(AssignedProvider assigned, Instant at) {
        if (assigned.id().equals(providerId)) {
            throw new ProviderAlreadyAssigned();
        }
        become(CaseState.ASSIGNED);
        var replaced = provider;
        this.provider = assigned;
        this.providerId = assigned.id();
        this.assignedAt = assignedAt == null ? at : assignedAt;
        return new ProviderAssigned(id, referralId, assigned, replaced, at);
    }

    /** The provider leaves: another one is due. */
    public ProviderWithdrawn withdraw(Instant at) {
        if (!isAided()) {
            throw new CaseStepNotAllowed(state, CaseState.REPLACEMENT_DUE);
        }
        become(CaseState.REPLACEMENT_DUE);
        return new ProviderWithdrawn(id, referralId, provider, at);
    }

    /** Whether a provider is at work. */
    public boolean isAided() {
        return state == CaseState.ASSIGNED || state == CaseState.REGISTERED;
    }

    public CounselRegistered register(String agency, Instant decidedAt) {
        become(CaseState.REGISTERED);
        return new CounselRegistered(id, referralId, agency, provider, decidedAt);
    }

    public CounselRegistrationRefused refuseRegistration(String agency, String ground, Instant decidedAt) {
        take(CaseStep.REGISTRATION_REFUSAL);
        return new CounselRegistrationRefused(id, referralId, agency, provider, ground, decidedAt);
    }

    public CounselRegistrationCancelled cancelRegistration(String agency, String ground, Instant decidedAt) {
        take(CaseStep.REGISTRATION_CANCELLATION);
        return new CounselRegistrationCancelled(id, referralId, agency, provider, ground, decidedAt);
    }

    /** Ends (kết thúc); what was completed has no ground. */
    public CaseEnded end(CaseEnding ending, String ground, Instant at) {
        become(CaseState.endedBy(ending));
        return new CaseEnded(id, referralId, ending, ground, at);
    }

    /** One of its referrals says something else from now on; the one that opened it says what the case is about. */
    public void change(ReferralChanged referral) {
        this.referralChangedAt = referral.changedAt();
        if (wasOpenedBy(referral.referralId())) {
            this.procedure = referral.procedure();
            this.proceduralRole = referral.proceduralRole();
        }
    }

    public boolean wasOpenedBy(UUID referral) {
        return referralId.equals(referral);
    }

    /** The referral that opened it was recalled; whether the case ends is another matter. */
    public void openerRecalled(Instant at) {
        this.openerRecalledAt = at;
    }

    /** Whether the referral that opened it still stands. */
    public boolean isStillReferred() {
        return openerRecalledAt == null;
    }

    /**
     * Its last referral was recalled: a pending case is withdrawn, an accepted one ends only where the Centre
     * consented. Says whether it has ended.
     */
    public boolean recall(boolean consented) {
        var end = state == CaseState.PENDING ? CaseState.WITHDRAWN : CaseState.DISCONTINUED;
        var ends = state.canBecome(end) && (consented || end == CaseState.WITHDRAWN);
        if (ends) {
            become(end);
        }
        return ends;
    }

    private void take(CaseStep step) {
        if (!step.isOpenFrom(state)) {
            throw new CaseStepNotAllowed(state, step.next());
        }
        become(step.next());
    }

    private void become(CaseState next) {
        if (!state.canBecome(next)) {
            throw new CaseStepNotAllowed(state, next);
        }
        this.state = next;
    }

    /** The procedural law of its proceeding; null for a case of old. */
    public String procedure() {
        return name(procedure);
    }

    /** The person's role in the proceeding; null for a case of old. */
    public String proceduralRole() {
        return name(proceduralRole);
    }

    /** Something that happened in this case, with what the law may ask of it; a case of old knows less of itself. */
    public Fact fact(Trigger trigger, Instant at) {
        return Fact.of(trigger, at)
                .with(Attribute.PROCEDURE, name(procedure))
                .with(Attribute.ROLE, name(proceduralRole));
    }

    private static String name(Enum<?> known) {
        return known == null ? null : known.name();
    }

    public CaseSummary summary() {
        return new CaseSummary(id, referralId, state, sender, receivedAt, fileCode, acceptedAt, provider, version);
    }

    /** What only the Centre and who supervises it may know. */
    public IntakeDecision decision() {
        return new IntakeDecision(category, immediate, refusalGround, refusalDetail);
    }

    /** The Centre's decision on acceptance; the category is sensitive. */
    public record IntakeDecision(String category, boolean immediate, String refusalGround, String refusalDetail) {}

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

    public UUID referralId() {
        return referralId;
    }

    /** Whether a referral of that time comes too late for this case, and opens one of its own. */
    public boolean isClosedTo(Instant referred) {
        return switch (state) {
            case REFUSED -> refusedAt.isBefore(referred);
            case WITHDRAWN, COMPLETED, DISCONTINUED, SUSPENDED -> true; // what ended it says nothing of the newcomer
            default -> false;
        };
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
