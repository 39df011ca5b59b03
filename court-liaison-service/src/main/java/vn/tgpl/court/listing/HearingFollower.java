package vn.tgpl.court.listing;

import java.time.Instant;
import vn.tgpl.court.listing.domain.Hearing;

/** A feature that follows what becomes of hearings; it is told in the transaction that makes it so. */
public interface HearingFollower {

    void follow(Hearing hearing, Instant at);
}
