package vn.tgpl.casework.handover.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.handover.HandedOverFile;
import vn.tgpl.platform.precondition.Versioned;
import vn.tgpl.statute.reference.CasePaper;

/** The file of a case in the Centre's hands. */
@Schema(name = "Handover")
public record HandoverView(
        UUID caseId, Instant receivedAt, List<String> contents, List<MissingPaper> warnings, long version)
        implements Versioned {

    /** A paper that the file should hold; it hinders nothing. */
    @Schema(name = "MissingPaper")
    public record MissingPaper(
            @Schema(examples = "paper-missing") String code,
            @Schema(examples = "JUDGMENT") String paper,
            String name,
            String basis) {

        static MissingPaper of(CasePaper paper) {
            return new MissingPaper(
                    "paper-missing",
                    paper.code(),
                    paper.vietnamese(),
                    paper.standing().basis());
        }
    }

    static HandoverView of(HandedOverFile file) {
        var handover = file.handover();
        return new HandoverView(
                handover.caseId(),
                handover.receivedAt(),
                handover.contents(),
                file.missing().stream().map(MissingPaper::of).toList(),
                handover.version());
    }
}
