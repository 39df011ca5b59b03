package vn.tgpl.court.listing;

import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.listing.domain.HearingSummary;

/** A hearing as it stands; {@code isNew} where it has just been put on the list. */
public record ListedHearing(HearingSummary summary, HearingSchedule schedule, boolean isNew) {

    static ListedHearing of(Hearing hearing, boolean isNew) {
        return new ListedHearing(hearing.summary(), hearing.schedule(), isNew);
    }
}
