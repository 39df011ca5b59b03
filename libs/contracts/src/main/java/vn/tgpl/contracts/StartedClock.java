package vn.tgpl.contracts;

import java.time.Instant;

/**
 * A legal time limit that a fact started, with what a service needs to count it again when the working calendar
 * changes.
 *
 * @param rule the rule's number and name, such as {@code R02 notify-held-person}
 * @param basis the legal source
 * @param length how long it runs, in the statute's writing such as {@code 3wd}
 * @param alarm when those who must act are warned, written and counted like the length; null for no warning
 * @param countedFrom the instant that length and alarm are counted from
 * @param dueAt the end of the time allowed; the duty is done in time if it is done before
 * @param metAt when the duty was done, or null while it is not
 */
public record StartedClock(
        String rule,
        String basis,
        String length,
        String alarm,
        Instant startedAt,
        Instant countedFrom,
        Instant dueAt,
        Instant metAt) {

    public StartedClock met(Instant at) {
        return new StartedClock(rule, basis, length, alarm, startedAt, countedFrom, dueAt, at);
    }
}
