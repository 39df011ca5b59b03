package vn.tgpl.referral.duty.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Which calls to list; null asks for all.
 *
 * @param agency only this agency's
 * @param unreturned whether nobody has spoken with the person yet
 * @param before only those older than this one
 */
public record CallFilter(
        String agency, Instant from, Instant to, AnsweredBy answeredBy, Boolean unreturned, UUID before) {

    public CallFilter madeBy(String caller) {
        return new CallFilter(caller, from, to, answeredBy, unreturned, before);
    }
}
