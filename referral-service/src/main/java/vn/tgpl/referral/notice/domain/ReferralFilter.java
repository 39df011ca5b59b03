package vn.tgpl.referral.notice.domain;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.ReferralKind;

/**
 * Which referrals to list; null asks for all.
 *
 * @param sender only this agency's
 * @param overdueAt only those with a clock that had run out by then
 * @param before only those older than this one
 */
public record ReferralFilter(
        String sender,
        ReferralState state,
        ReferralKind kind,
        Instant overdueAt,
        Instant from,
        Instant to,
        UUID before) {

    public ReferralFilter sentBy(String agency) {
        return new ReferralFilter(agency, state, kind, overdueAt, from, to, before);
    }
}
