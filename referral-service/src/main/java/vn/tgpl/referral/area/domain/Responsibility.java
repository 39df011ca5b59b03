package vn.tgpl.referral.area.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That an officer is responsible for a commune (phụ trách địa bàn) on these days.
 *
 * @param to the last day, or null until further notice
 * @param name the officer's professional name
 */
public record Responsibility(LocalDate from, LocalDate to, UUID providerId, String name) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Responsibility other) {
        return holds(other.from) || other.holds(from);
    }
}
