package vn.tgpl.referral.notice.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.tgpl.contracts.ReferralKind;

/**
 * Which referrals to list; null asks for all.
 *
 * @param sender only this agency's
 * @param overdueAt only those with a clock that had run out by then
 * @param communes only of persons who live in one of these
 * @param awaiting only those whose sender waits for the Centre's consent, where true
 * @param before only those older than this one
 */
public record ReferralFilter(
        String sender,
        ReferralState state,
        ReferralKind kind,
        Instant overdueAt,
        Instant from,
        Instant to,
        Set<String> communes,
        boolean awaiting,
        UUID before) {

    public ReferralFilter sentBy(String agency) {
        return new ReferralFilter(agency, state, kind, overdueAt, from, to, communes, awaiting, before);
    }

    /** Those of an officer's communes. */
    public ReferralFilter of(Set<String> communes) {
        return new ReferralFilter(sender, state, kind, overdueAt, from, to, communes, awaiting, before);
    }
}
