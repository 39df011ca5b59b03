package vn.tgpl.court.repull.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How far a re-pull is.
 *
 * @param total how many hearings there were to tell when it began
 * @param told how many have been put into the agency's feed again
 */
public record RepullProgress(
        UUID id,
        String court,
        LocalDate from,
        LocalDate to,
        RepullState state,
        long total,
        long told,
        Instant requestedAt,
        Instant startedAt,
        Instant endedAt) {}
