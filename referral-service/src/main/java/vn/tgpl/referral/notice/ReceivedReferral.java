package vn.tgpl.referral.notice;

import java.util.List;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.Warning;

/** A referral with the clocks that run for it, and what is unusual in it. */
public record ReceivedReferral(Referral referral, List<StartedClock> clocks, List<Warning> warnings) {}
