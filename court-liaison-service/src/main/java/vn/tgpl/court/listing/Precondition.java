package vn.tgpl.court.listing;

import java.util.Optional;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.platform.precondition.IfMatch;

/**
 * What the court takes for granted when it puts a hearing (RFC 9110 §13); an upsert may leave it out.
 *
 * @param seen the version that it has seen, or null
 * @param isFirst whether it means to create the hearing and never to change it
 */
public record Precondition(IfMatch seen, boolean isFirst) {

    void check(Optional<Hearing> known) {
        if (known.isPresent() && isFirst) {
            throw new HearingAlreadyFixed();
        }
        if (known.isEmpty() && seen != null) {
            throw new HearingNotFixedYet();
        }
        known.ifPresent(hearing -> IfMatch.honour(seen, hearing.version()));
    }
}
