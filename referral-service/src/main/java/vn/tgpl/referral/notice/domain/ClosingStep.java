package vn.tgpl.referral.notice.domain;

import java.time.Instant;

/** How and when the Centre's case ended (kết thúc), or that the Centre passed it on to who is competent. */
public record ClosingStep(Closing ending, Instant endedAt) {

    /** The endings of a case (Circular 12/2018 Art. 10), and the transfer of what is not the Centre's (Law Art. 35). */
    public enum Closing {
        COMPLETED,
        DISCONTINUED,
        SUSPENDED,
        TRANSFERRED
    }
}
