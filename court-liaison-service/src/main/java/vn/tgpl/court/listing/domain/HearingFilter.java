package vn.tgpl.court.listing.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Which hearings to list; null asks for all.
 *
 * @param provider only those of this provider's cases
 * @param proceeding only those of the proceeding that has this number, whoever gave it
 * @param from only those that end at or after
 * @param to only those that begin before
 * @param before only those put on the list before this one
 */
public record HearingFilter(String court, UUID provider, String proceeding, Instant from, Instant to, UUID before) {

    /** Of these, only those of this provider's cases, whosever were asked for. */
    public HearingFilter of(UUID onlyProvider) {
        return new HearingFilter(court, onlyProvider, proceeding, from, to, before);
    }
}
