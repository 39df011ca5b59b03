package vn.tgpl.casework.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.casefile.domain.CaseSource;
import vn.tgpl.casework.casefile.domain.CaseState;
import vn.tgpl.casework.casefile.domain.IntakeDecision;
import vn.tgpl.casework.casefile.domain.Urgency;
import vn.tgpl.casework.person.ReadingProgress;
import vn.tgpl.casework.person.domain.AidedPerson;
import vn.tgpl.casework.person.domain.PersonRecord;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.precondition.Versioned;

/** As much of a case as the caller may know; the decision and the person are null for who may not. */
@Schema(name = "Case")
public record DisclosedCase(
        UUID id,

        @Schema(
                nullable = true,
                description = "The referral that opened it; null for a request made at the Centre itself")
        UUID referralId,

        @Schema(description = "The later referrals of the same person in the same proceeding")
        List<UUID> joinedReferrals,

        @Schema(nullable = true, description = "How it came to the Centre; null for a case of old")
        CaseSource source,

        @Schema(nullable = true, description = "A code of the law's list AID_FORM; null until it is decided")
        String aidForm,

        CaseState state,
        String sender,
        Instant receivedAt,

        @Schema(nullable = true, examples = "TT.TGTT.01.2026")
        String fileCode,

        @Schema(nullable = true) Instant acceptedAt,
        @Schema(nullable = true) AssignedProvider provider,
        long version,
        List<ClockView> clocks,

        @Schema(nullable = true, description = "How urgent the law makes it, and why; for the Centre")
        Urgency urgency,

        @Schema(nullable = true) IntakeDecision decision,

        @Schema(description = "What proved the category, oldest first; for the Centre")
        List<ProofView> proofs,

        @Schema(nullable = true) ReadingProgress personReading,
        @Schema(nullable = true) AidedPerson person)
        implements Versioned {

    /** The person is read in its own time and makes no new version of the case; what is shown changes all the same. */
    @Override
    public String tag() {
        var isUnread = personReading != null && personReading.state() != PersonRecord.State.READ;
        return isUnread ? version + "-unread" : String.valueOf(version);
    }
}
