package vn.tgpl.court.listing;

import java.util.List;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.court.listing.HearingView.AppealView;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.listing.domain.HearingSummary;
import vn.tgpl.court.listing.domain.RelatedHearing;
import vn.tgpl.court.listing.domain.Standing;
import vn.tgpl.court.listing.domain.Warning;

/**
 * A hearing as it stands.
 *
 * @param clocks the time limits of the hearing
 * @param appeals until when each person may appeal, once judgment is pronounced
 * @param warnings for its court alone
 * @param isNew whether it has just been put on the list
 */
public record ListedHearing(
        HearingSummary summary,
        HearingSchedule schedule,
        Standing standing,
        List<RelatedHearing> related,
        List<StartedClock> clocks,
        List<AppealView> appeals,
        List<Warning> warnings,
        boolean isNew) {}
