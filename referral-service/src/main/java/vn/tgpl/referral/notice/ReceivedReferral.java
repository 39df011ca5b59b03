package vn.tgpl.referral.notice;

import java.util.List;
import java.util.UUID;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.referral.area.domain.Responsibility;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.VersionSummary;
import vn.tgpl.referral.notice.domain.Warning;

/**
 * /** A referral with the clocks that run for it, and what is unusual in it.
 *
 * @param same the other referrals of the same person in the same proceeding; null for who may not know of them
 * @param responsible the officer of the person's commune; null as well for who may not know
 * @param proposal the correction that waits for the Centre, or null
 */
public record ReceivedReferral(
        Referral referral,
        List<StartedClock> clocks,
        List<Warning> warnings,
        List<UUID> same,
        Responsibility responsible,
        VersionSummary proposal) {}
