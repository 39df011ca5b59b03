package vn.tgpl.referral.notice.domain;

import java.util.UUID;
import vn.tgpl.contracts.HearingDate;

/** A hearing in the referral's case, as its court last told of it. */
public record FixedHearing(UUID hearingId, HearingDate date) {

    boolean isListed() {
        return date.standing() == null || date.standing().isListed();
    }
}
