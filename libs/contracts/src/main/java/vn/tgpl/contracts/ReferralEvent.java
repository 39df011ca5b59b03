package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/** What referral-service tells of a referral. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(ReferralReceived.class),
    @JsonSubTypes.Type(ReferralChanged.class),
    @JsonSubTypes.Type(ReferralRecalled.class),
    @JsonSubTypes.Type(ReferralClockApproaching.class),
    @JsonSubTypes.Type(ReferralClockMissed.class)
})
public sealed interface ReferralEvent extends SuiteEvent
        permits ReferralReceived, ReferralChanged, ReferralRecalled, ReferralClockApproaching, ReferralClockMissed {

    UUID referralId();

    @Override
    default Topic topic() {
        return Topic.REFERRAL;
    }

    @Override
    default UUID subject() {
        return referralId();
    }
}
