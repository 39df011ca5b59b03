package vn.tgpl.casework.quality.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.quality.SeenAppraisal;
import vn.tgpl.casework.quality.domain.AppraisalEntry;
import vn.tgpl.casework.quality.domain.AppraisedActivity;
import vn.tgpl.casework.quality.domain.QualityFinding;

/** An appraisal, of the quality or of the time. */
@Schema(name = "Appraisal")
public record AppraisalView(
        UUID id,
        UUID caseId,
        @Schema(description = "Whose work it is of") UUID providerId,

        AppraisalEntry.Kind kind,
        Instant appraisedAt,
        @Schema(nullable = true) QualityView quality,
        @Schema(nullable = true) Time time) {

    /** The time to be paid, activity by activity. */
    @Schema(name = "AppraisedTime")
    public record Time(List<AppraisedActivity> activities, int minutes) {}

    static AppraisalView of(SeenAppraisal seen) {
        var appraisal = seen.appraisal();
        var content = appraisal.content();
        return new AppraisalView(
                appraisal.id(),
                appraisal.caseId(),
                appraisal.providerId(),
                appraisal.kind(),
                appraisal.appraisedAt(),
                content.quality() == null ? null : quality(content.quality(), seen.isWhole()),
                content.time() == null ? null : new Time(content.time(), content.minutes()));
    }

    private static QualityView quality(QualityFinding finding, boolean isWhole) {
        return QualityView.of(isWhole ? finding : finding.withoutComment());
    }
}
