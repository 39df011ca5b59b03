package vn.tgpl.court.listing;

import java.util.Optional;
import java.util.UUID;

/** A feature that has time limits of its own, which run for no hearing itself. */
public interface ClockSubjects {

    Optional<ClockSubject> find(UUID subject);
}
