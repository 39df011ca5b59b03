package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.ReferralReceived;

/** A referral that was heard of before the one that it joins. */
@Entity
@Table(name = "waiting_referral")
class WaitingReferral {

    @Id
    UUID referralId;

    UUID sameAs;

    @JdbcTypeCode(SqlTypes.JSON)
    ReferralReceived event;

    protected WaitingReferral() {}

    WaitingReferral(ReferralReceived event) {
        this.referralId = event.referralId();
        this.sameAs = event.sameAs();
        this.event = event;
    }
}
