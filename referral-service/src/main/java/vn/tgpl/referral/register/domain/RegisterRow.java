package vn.tgpl.referral.register.domain;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.referral.notice.domain.ReferralState;

/**
 * A row of the register (Mẫu 05) as it stands now: one notice, its person, and what became of it. The form's own
 * columns could not be read; these are our reading of what the joint circular asks an agency to follow (TTLT 10/2018).
 *
 * @param number its number in the agency's register of that year
 * @param requestedAt when the agency received the person's request, or null
 * @param receivedAt when the notice came; its day says which period counts it
 * @param dateOfBirth as exactly as it is known: {@code yyyy-MM-dd}, {@code yyyy-MM}, {@code yyyy}, or null
 * @param caseNumber the agency's own number of the case file, or else the national code
 * @param document number and notation of the paper that carried the notice
 * @param provider by professional name
 * @param result how the notice stands in its life cycle
 */
public record RegisterRow(
        int year,
        int number,
        UUID referralId,
        Instant requestedAt,
        Instant receivedAt,
        ReferralKind kind,
        Procedure procedure,
        String fullName,
        String dateOfBirth,
        ProceduralRole role,
        CustodyStatus custody,
        String caseNumber,
        String document,
        Timeliness timeliness,
        Answer answer,
        Instant answeredAt,
        String fileCode,
        String provider,
        Instant assignedAt,
        Registration registration,
        Instant registrationAt,
        ReferralState result) {

    /** Where the next rows begin. */
    public Place place() {
        return new Place(receivedAt, referralId);
    }

    /** A place in the register's order, which is that of receipt. */
    public record Place(Instant receivedAt, UUID referralId) {

        /** Before every row. */
        public static final Place START = new Place(Instant.EPOCH, new UUID(0, 0));
    }
}
