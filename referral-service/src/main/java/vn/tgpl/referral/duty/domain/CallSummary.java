package vn.tgpl.referral.duty.domain;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.ProceduralRole;

/** A call in a list: without personal data. */
public record CallSummary(
        UUID id,
        long version,
        String agency,
        Instant calledAt,
        AnsweredBy answeredBy,
        ProceduralRole role,
        CustodyStatus custody,
        Instant returnedAt,
        CallResult result,
        UUID referralId) {}
