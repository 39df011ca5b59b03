package vn.tgpl.statute;

import java.time.Instant;

/** A clock that a fact started; it is missed at {@code dueAt}, the first instant after the time allowed. */
public record StartedClock(ClockRule rule, Instant startedAt, Instant dueAt) {}
