package vn.tgpl.court.clash.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whose clashes, and when; one of the first three is not null.
 *
 * @param provider those of this provider alone
 * @param organisation those of hearings that have found this organisation's cases
 * @param court those of this court's hearings
 * @param from of days that begin at or after
 * @param to of days that begin before
 * @param daysOff the days off between them
 * @param after where the last page ended, or null
 */
public record ClashFilter(
        String provider,
        String organisation,
        String court,
        Instant from,
        Instant to,
        List<LocalDate> daysOff,
        ClashPlace after) {}
