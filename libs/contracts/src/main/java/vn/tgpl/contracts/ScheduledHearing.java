package vn.tgpl.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * When, where and about what a court sits; no person is named.
 *
 * @param court the court's agency identifier
 * @param referralIds the referrals whose persons the court named, where it knows them
 * @param start the beginning of the first day
 * @param end the end of the last day
 * @param room the courtroom of the first day, or null
 */
public record ScheduledHearing(
        String court,
        ProceedingNumbers proceeding,
        Procedure procedure,
        List<UUID> referralIds,
        Instant start,
        Instant end,
        String room,
        TimePrecision timePrecision,
        HearingMode mode) {}
