package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/** What case-service tells of a legal-aid case (vụ việc trợ giúp pháp lý). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(CaseAccepted.class),
    @JsonSubTypes.Type(CaseRefused.class),
    @JsonSubTypes.Type(CaseTransferred.class),
    @JsonSubTypes.Type(ProviderAssigned.class),
    @JsonSubTypes.Type(ProviderWithdrawn.class),
    @JsonSubTypes.Type(CounselRegistered.class),
    @JsonSubTypes.Type(CounselRegistrationRefused.class),
    @JsonSubTypes.Type(CounselRegistrationCancelled.class),
    @JsonSubTypes.Type(CaseEnded.class),
    @JsonSubTypes.Type(HearingMatched.class),
    @JsonSubTypes.Type(HearingUnmatched.class),
    @JsonSubTypes.Type(CaseClockApproaching.class),
    @JsonSubTypes.Type(CaseClockMissed.class)
})
public sealed interface CaseEvent extends SuiteEvent
        permits CaseAccepted,
                CaseRefused,
                CaseTransferred,
                ProviderAssigned,
                ProviderWithdrawn,
                CounselRegistered,
                CounselRegistrationRefused,
                CounselRegistrationCancelled,
                CaseEnded,
                HearingMatched,
                HearingUnmatched,
                CaseClockApproaching,
                CaseClockMissed {

    UUID caseId();

    /** The referral that opened the case; null for a request that was made at the Centre itself. */
    UUID referralId();

    @Override
    default Topic topic() {
        return Topic.CASE;
    }

    @Override
    default UUID subject() {
        return caseId();
    }
}
