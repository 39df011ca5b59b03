package vn.tgpl.casework.complaint.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.complaint.SeenComplaint;
import vn.tgpl.casework.complaint.domain.ComplaintEntry.Complainant;
import vn.tgpl.casework.complaint.domain.ComplaintLevel;
import vn.tgpl.casework.complaint.domain.ComplaintState;
import vn.tgpl.casework.complaint.domain.Stage;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.precondition.Versioned;
import vn.tgpl.platform.secret.Secret;

/** A complaint with its stages and time limits. */
@Schema(name = "Complaint")
public record ComplaintView(
        UUID id,
        UUID caseId,
        @Schema(examples = "AID_NOT_PROVIDED") String act,
        Complainant complainant,
        ComplaintState state,
        List<StageView> stages,
        List<ClockView> clocks,
        long version)
        implements Versioned {

    /** Before one who must answer. */
    @Schema(name = "ComplaintStage")
    public record StageView(
            ComplaintLevel level,
            Instant receivedAt,
            Secret detail,
            @Schema(nullable = true) Boolean upheld,
            Secret answer,
            @Schema(nullable = true) Instant answeredAt) {

        static StageView of(Stage stage) {
            var answer = stage.answer();
            return new StageView(
                    stage.level(),
                    stage.receivedAt(),
                    stage.detail(),
                    answer == null ? null : answer.upheld(),
                    answer == null ? null : answer.detail(),
                    stage.answeredAt());
        }
    }

    static ComplaintView of(SeenComplaint seen) {
        var complaint = seen.complaint();
        return new ComplaintView(
                complaint.id(),
                complaint.caseId(),
                complaint.act(),
                complaint.complainant(),
                complaint.state(),
                complaint.stages().stream().map(StageView::of).toList(),
                seen.clocks(),
                complaint.version());
    }
}
