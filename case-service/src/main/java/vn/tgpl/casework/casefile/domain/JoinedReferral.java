package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A referral that told of a case's person after the one that opened the case. */
@Entity
@Table(name = "joined_referral")
class JoinedReferral {

    @Id
    UUID referralId;

    UUID caseId;
    Instant receivedAt;

    protected JoinedReferral() {}

    JoinedReferral(UUID referralId, UUID caseId, Instant receivedAt) {
        this.referralId = referralId;
        this.caseId = caseId;
        this.receivedAt = receivedAt;
    }
}
