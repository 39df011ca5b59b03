package vn.tgpl.statute.clock;

import java.time.Instant;
import java.util.Optional;
import vn.tgpl.statute.time.Length;

/**
 * A clock that a fact started.
 *
 * @param length how long it runs for this fact, which may be shorter than the rule's own length
 * @param startedAt when the fact happened
 * @param countedFrom the instant that the length is counted from: {@code startedAt}, or the event ahead of a length
 *     that counts back
 * @param dueAt the first instant after the time allowed
 * @param alarmAt when those who must act are warned
 */
public record StartedClock(
        ClockRule rule,
        Length length,
        Instant startedAt,
        Instant countedFrom,
        Instant dueAt,
        Optional<Instant> alarmAt) {}
