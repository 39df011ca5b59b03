package vn.tgpl.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * When, where and about what a court sits; no person is named.
 *
 * @param court the court's agency identifier
 * @param referralIds the referrals whose persons the court named, where it knows them, and the referrals and cases that
 *     it was said by hand to belong to
 * @param unlinkedReferralIds those that it was said by hand not to belong to, whatever the numbers say
 * @param linksVersion counts what was said by hand; it rises while the hearing's version stays
 * @param start the beginning of the first day
 * @param end the end of the last day
 * @param room the courtroom of the first day, or null
 */
public record ScheduledHearing(
        String court,
        ProceedingNumbers proceeding,
        Procedure procedure,
        List<UUID> referralIds,
        List<UUID> unlinkedReferralIds,
        long linksVersion,
        Instant start,
        Instant end,
        String room,
        TimePrecision timePrecision,
        HearingMode mode) {

    /** An event of a release that did not know of links says that there are none. */
    public ScheduledHearing {
        unlinkedReferralIds = unlinkedReferralIds == null ? List.of() : unlinkedReferralIds;
    }
}
