package vn.tgpl.referral.duty.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A roster in a list.
 *
 * @param publishedAt when it was first sent: the time that the programme asks for is counted to then
 */
public record RosterSummary(
        LocalDate from, LocalDate to, long version, Instant publishedAt, Instant changedAt, String centrePhone) {}
