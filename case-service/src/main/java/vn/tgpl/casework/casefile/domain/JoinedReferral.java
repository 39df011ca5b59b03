package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.contracts.RequestStatus;

/** A referral that told of a case's person after the one that opened the case. */
@Entity
@Table(name = "joined_referral")
public class JoinedReferral {

    @Id
    UUID referralId;

    UUID caseId;
    String sender;
    Instant receivedAt;
    private Instant recalledAt;
    private boolean requested;

    protected JoinedReferral() {}

    JoinedReferral(UUID caseId, ReferralReceived referral) {
        this.referralId = referral.referralId();
        this.caseId = caseId;
        this.sender = referral.sender();
        this.receivedAt = referral.receivedAt();
        this.requested = referral.requestStatus() == RequestStatus.REQUESTED;
    }

    /** The person asked for aid after all, or did not. */
    public void change(RequestStatus status) {
        this.requested = status == RequestStatus.REQUESTED;
    }

    public void recall(Instant at) {
        this.recalledAt = at;
    }

    public UUID caseId() {
        return caseId;
    }

    public String sender() {
        return sender;
    }
}
