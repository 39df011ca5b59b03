package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An agency has notified (Mẫu 03) or informed (Mẫu 04) of a person who may be entitled to legal aid.
 *
 * @param sender the agency that sent it
 * @param heldAt the detention facility where the person is held, or null
 * @param participants other agencies of the proceeding, as the sender named them
 * @param receivedAt when the suite received it: the Centre's clocks run from here (TTLT 10/2018 Art. 3(4))
 * @param clocks every clock that the notice started or met
 * @param sameAs the referral that told of this person in this proceeding first, and whose case it shares; or null
 */
@JsonTypeName("vn.tgpl.referral.received.v1")
public record ReferralReceived(
        UUID referralId,
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
        List<StartedClock> clocks,
        UUID sameAs)
        implements ReferralEvent {}
