package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A referral says something else from now on; what it says stands here in full, as in {@link ReferralReceived}.
 *
 * @param clocks the clocks that the change started or met; the others stay as they are
 * @param withdrawn the clocks that no longer apply, because what they were counted from was corrected
 */
@JsonTypeName("vn.tgpl.referral.changed.v1")
public record ReferralChanged(
        UUID referralId,
        ReferralChange change,
        String sender,
        ReferralKind kind,
        Procedure procedure,
        ProceduralRole proceduralRole,
        CustodyStatus custody,
        RequestStatus requestStatus,
        String heldAt,
        List<String> participants,
        ProceedingNumbers proceeding,
        Instant receivedAt,
        Instant changedAt,
        List<StartedClock> clocks,
        List<StartedClock> withdrawn)
        implements ReferralEvent {}
