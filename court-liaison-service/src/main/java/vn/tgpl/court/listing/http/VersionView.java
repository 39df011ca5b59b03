package vn.tgpl.court.listing.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.listing.domain.Decision;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.HearingVersion;
import vn.tgpl.court.listing.domain.Outcome;
import vn.tgpl.platform.precondition.Versioned;

/** A hearing as it stood in one version. */
@Schema(name = "HearingVersion")
public record VersionView(
        long version,
        Instant at,
        HearingStatus status,
        List<String> changedFields,
        @Schema(nullable = true) Decision decision,
        @Schema(nullable = true) Outcome outcome,
        HearingSchedule hearing)
        implements Versioned {

    static VersionView of(HearingVersion kept) {
        var standing = kept.standing();
        return new VersionView(
                kept.version(),
                kept.at(),
                standing.status(),
                kept.changedFields(),
                standing.decision(),
                standing.outcome(),
                kept.schedule());
    }
}
