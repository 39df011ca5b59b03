package vn.tgpl.referral.notice.domain;

import java.time.Instant;

/**
 * That the sender takes a referral back (thu hồi).
 *
 * @param reasonCode a code of the statute's list RECALL_REASON
 * @param accepted what the Centre decided; null while it has not, or where its consent was not needed
 */
public record Recall(
        String reasonCode,
        String detail,
        Instant requestedAt,
        Boolean accepted,
        String decisionDetail,
        Instant decidedAt) {

    static Recall asked(String reasonCode, String detail, Instant at) {
        return new Recall(reasonCode, detail, at, null, null, null);
    }

    Recall decided(boolean accepted, String detail, Instant at) {
        return new Recall(reasonCode, this.detail, requestedAt, accepted, detail, at);
    }

    boolean isUndecided() {
        return accepted == null;
    }
}
