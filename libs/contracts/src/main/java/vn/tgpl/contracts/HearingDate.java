package vn.tgpl.contracts;

import java.time.Instant;

/**
 * When and where a court sits, if it does.
 *
 * @param start the beginning of the first day
 * @param end the end of the last day
 * @param standing where the hearing stands; null where an earlier release told it
 */
public record HearingDate(
        String court, Instant start, Instant end, TimePrecision timePrecision, HearingStanding standing) {}
