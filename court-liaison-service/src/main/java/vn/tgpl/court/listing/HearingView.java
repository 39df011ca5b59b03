package vn.tgpl.court.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.listing.domain.Decision;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.MatchedCase;
import vn.tgpl.court.listing.domain.Outcome;
import vn.tgpl.court.listing.domain.RelatedHearing;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.precondition.Versioned;

/** A hearing as the agencies of its proceeding see it: where it stands, what the court sent, which cases it found. */
@Schema(name = "Hearing")
public record HearingView(
        UUID id,

        @Schema(description = "Counts what the court changed")
        long version,

        @Schema(description = "The last version of which the organisation and the provider must be told")
        long noticeVersion,

        @Schema(description = "In what this version differs from the one before: names alone")
        List<String> changedFields,

        String court,
        String reference,
        HearingStatus status,

        @Schema(nullable = true, description = "Why it was last postponed, suspended or cancelled")
        Decision decision,

        @Schema(nullable = true) Outcome outcome,
        @JsonUnwrapped HearingSchedule sent,
        List<RelatedHearing> related,
        List<MatchedCase> cases,
        List<ClockView> clocks,
        List<AppealView> appeals,

        @Schema(description = "What is unusual, for its court alone; it hinders nothing")
        List<WarningView> warnings,

        @JsonIgnore String tag)
        implements Versioned {

    /** Until when a person may appeal (kháng cáo). */
    @Schema(name = "Appeal")
    public record AppealView(
            @Schema(nullable = true) Integer person,
            @Schema(nullable = true) UUID referralId,

            @Schema(nullable = true, description = "Null until who was absent has the judgment")
            Instant dueAt,

            @Schema(nullable = true) String basis) {}

    /** A warning in the caller's language. */
    @Schema(name = "Warning")
    public record WarningView(String pointer, String code, String detail) {}
}
