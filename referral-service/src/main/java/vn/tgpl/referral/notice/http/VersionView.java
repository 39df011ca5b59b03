package vn.tgpl.referral.notice.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.referral.notice.domain.Notice;
import vn.tgpl.referral.notice.domain.ReferralVersion;
import vn.tgpl.referral.notice.domain.VersionSummary;

/** A version of a referral with all that it said. */
@Schema(name = "ReferralVersion")
public record VersionView(@JsonUnwrapped VersionSummary version, Notice notice) {

    static VersionView of(ReferralVersion version) {
        return new VersionView(version.summary(), version.notice());
    }
}
