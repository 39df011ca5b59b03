package vn.tgpl.referral.notice;

import java.util.List;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.referral.notice.domain.NoticeWarnings;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.VersionSummary;
import vn.tgpl.referral.notice.domain.Warning;

/**
 * A referral with the clocks that run for it.
 *
 * @param proposal the correction that waits for the Centre, or null
 */
public record ReceivedReferral(Referral referral, List<StartedClock> clocks, VersionSummary proposal) {

    public List<Warning> warnings() {
        return NoticeWarnings.of(referral.notice(), clocks);
    }
}
