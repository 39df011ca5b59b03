package vn.tgpl.casework.casefile;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.involvement.domain.Fact;
import vn.tgpl.contracts.StartedClock;

/** The time limits of something that a case has and that not everybody who takes part in it may know of. */
public interface OtherClocks {

    /** Tells who may know that this one runs out; says whether its subject is one of these. */
    boolean tell(UUID subject, Fact fact, StartedClock running, Instant at);
}
