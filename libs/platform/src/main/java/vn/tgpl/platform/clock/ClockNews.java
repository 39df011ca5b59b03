package vn.tgpl.platform.clock;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.StartedClock;

/** How a service tells of the clocks that it watches, in the transaction that marks them as told. */
public interface ClockNews {

    /** The time will soon be over. */
    void approaching(UUID subject, StartedClock clock, Instant at);

    /** The time is over; {@code metAt} says when the duty was done late, if it was. */
    void missed(UUID subject, StartedClock clock, Instant at);
}
