package vn.tgpl.court.listing;

import java.time.Instant;
import vn.tgpl.court.listing.domain.Hearing;

/** A feature that follows what becomes of hearings; it is told in the transaction that makes it so. */
public interface HearingFollower {

    void follow(Hearing hearing, Instant at);

    /** As above, of one that has just been listed: it has found no case, and nothing is known of it. */
    default void followNew(Hearing hearing, Instant at) {
        follow(hearing, at);
    }
}
