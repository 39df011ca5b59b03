package vn.tgpl.court.listing.domain;

import java.time.Instant;

/**
 * Why the court took a step away from what it had fixed.
 *
 * @param to where the step brought the hearing
 * @param reasonCode as the law or the trade codes it, or null
 * @param detail the court's own words, told to who may read the hearing and never in events
 */
public record Decision(HearingStatus to, String reasonCode, String detail, Instant decidedAt) {}
