package vn.tgpl.contracts;

import java.time.Instant;

/**
 * When and where a court sits.
 *
 * @param start the beginning of the first day
 * @param end the end of the last day
 */
public record HearingDate(String court, Instant start, Instant end, TimePrecision timePrecision) {}
