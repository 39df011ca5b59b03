package vn.tgpl.contracts;

import java.time.Instant;

/**
 * A legal time limit that a fact started.
 *
 * @param rule the rule's number and name, such as {@code R02 notify-held-person}
 * @param basis the legal source
 * @param dueAt the end of the time allowed; the duty is done in time if it is done before
 * @param metAt when the duty was done, or null while it is not
 */
public record StartedClock(String rule, String basis, Instant startedAt, Instant dueAt, Instant metAt) {

    /** The rule's number alone, such as {@code R02}. */
    public String ruleId() {
        return rule.split(" ")[0];
    }

    public StartedClock met(Instant at) {
        return new StartedClock(rule, basis, startedAt, dueAt, at);
    }
}
