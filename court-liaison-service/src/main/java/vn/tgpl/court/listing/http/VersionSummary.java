package vn.tgpl.court.listing.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.HearingVersion;

/** One version in the list of them. */
@Schema(name = "HearingVersionSummary")
public record VersionSummary(long version, Instant at, HearingStatus status, List<String> changedFields) {

    static VersionSummary of(HearingVersion kept) {
        return new VersionSummary(kept.version(), kept.at(), kept.standing().status(), kept.changedFields());
    }
}
