package vn.tgpl.court.listing;

import java.util.UUID;

/**
 * What a time limit runs for beside a hearing itself.
 *
 * @param party who is to be told of the hearing
 */
public record ClockSubject(UUID hearing, String party) {}
