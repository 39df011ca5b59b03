package vn.tgpl.referral.notice.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.tgpl.referral.notice.domain.DateOfBirth;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralSummary;

/** A referral as a search shows it: where it stands, and enough of the person to tell two of one name apart. */
record FoundReferral(@JsonUnwrapped ReferralSummary referral, String fullName, DateOfBirth dateOfBirth) {

    static FoundReferral of(Referral referral) {
        var person = referral.notice().person();
        return new FoundReferral(referral.summary(), person.fullName(), person.dateOfBirth());
    }
}
