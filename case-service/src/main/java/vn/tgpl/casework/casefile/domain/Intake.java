package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ReferralReceived;

/** What came to the Centre, how urgent it is, and what the Centre found and decided on it. */
@Embeddable
public class Intake {

    /** The form of aid that a referral asks for, a code of the law's list: participation in proceedings. */
    public static final String AID_FORM = "LITIGATION";

    @Embedded
    private Origin origin;

    private String aidForm;

    @Embedded
    private Urgency urgency = Urgency.ORDINARY;

    private String category;
    private Instant provenAt;

    @Embedded
    private Acceptance acceptance = Acceptance.NONE;

    /** Null, like the transfer, while there is none: so are embedded values without a column. */
    @Embedded
    private Rejection rejection;

    @Embedded
    @AttributeOverride(name = "toldAt", column = @Column(name = "refusal_told_at"))
    @AttributeOverride(name = "means", column = @Column(name = "refusal_means"))
    @AttributeOverride(name = "document", column = @Column(name = "refusal_document"))
    private Notice refusalNotice;

    @Embedded
    private Transfer transfer;

    protected Intake() {}

    public Intake(Origin origin, String aidForm, Urgency urgency) {
        this.origin = origin;
        this.aidForm = aidForm;
        this.urgency = urgency;
    }

    /** The form of aid of a matter out of court is decided on acceptance. */
    static Intake of(ReferralReceived referral) {
        var aidForm = referral.procedure() == Procedure.OUT_OF_COURT ? null : Intake.AID_FORM;
        return new Intake(Origin.of(referral), aidForm, Urgency.ORDINARY);
    }

    /** What was proved before holds on if it is the same category. */
    void accept(Acceptance entry, String form) {
        this.provenAt = isProven(entry.category()) ? provenAt : null;
        this.category = entry.category();
        this.aidForm = form;
        this.acceptance = entry;
    }

    void refuse(Rejection refused) {
        this.rejection = refused;
    }

    /** Whoever asked was told that the Centre refused. */
    public void tellRefusal(Notice notice, Instant now) {
        notice.check(rejection.refusedAt(), now);
        if (refusalNotice != null) {
            throw new AlreadyTold();
        }
        this.refusalNotice = notice;
    }

    void transfer(Transfer to) {
        this.transfer = to;
    }

    void prove(String proven, Instant at) {
        this.category = proven;
        this.provenAt = at;
    }

    /** Says whether it becomes immediate. */
    boolean judge(Urgency judged) {
        var wasImmediate = urgency.isImmediate();
        this.urgency = judged;
        return judged.isImmediate() && !wasImmediate;
    }

    void correct(Origin corrected) {
        this.origin = corrected;
    }

    public Origin origin() {
        return origin == null ? Origin.UNKNOWN : origin; // a case of old
    }

    /** The form of aid, a code of the law's list; null until it is decided. */
    public String aidForm() {
        return aidForm;
    }

    public Urgency urgency() {
        return urgency;
    }

    /** Whether the person has proved to be of this category. */
    public boolean isProven(String asked) {
        return provenAt != null && asked.equals(category);
    }

    Acceptance acceptance() {
        return acceptance;
    }

    /** What only the Centre and who supervises it may know. */
    public IntakeDecision decision() {
        return new IntakeDecision(
                category,
                acceptance.category(),
                acceptance.immediate(),
                provenAt,
                rejection == null ? null : rejection.refusalGround(),
                rejection == null ? null : rejection.refusalDetail(),
                refusalNotice,
                transfer);
    }

    /** When the Centre accepted the case, or null. */
    public Instant acceptedAt() {
        return acceptance().acceptedAt();
    }
}
