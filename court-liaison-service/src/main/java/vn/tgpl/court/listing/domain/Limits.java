package vn.tgpl.court.listing.domain;

import java.time.Instant;

/**
 * Until when the law would have a hearing be; null where it sets no limit.
 *
 * @param opened until when it is to be opened, after the decision to bring to trial
 * @param reopened until when it is to be reopened, after the decision to postpone it
 * @param resumed until when it is to go on, after the decision to suspend it
 */
public record Limits(Instant opened, Instant reopened, Instant resumed) {

    public static final Limits NONE = new Limits(null, null, null);
}
