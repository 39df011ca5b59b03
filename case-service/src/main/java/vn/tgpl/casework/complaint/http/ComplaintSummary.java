package vn.tgpl.casework.complaint.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.complaint.domain.Complaint;
import vn.tgpl.casework.complaint.domain.ComplaintEntry.Complainant;
import vn.tgpl.casework.complaint.domain.ComplaintLevel;
import vn.tgpl.casework.complaint.domain.ComplaintState;

/** A complaint in a list: no words. */
@Schema(name = "ComplaintSummary")
public record ComplaintSummary(
        UUID id,
        UUID caseId,
        @Schema(examples = "AID_NOT_PROVIDED") String act,
        Complainant complainant,
        ComplaintState state,
        ComplaintLevel level,
        Instant receivedAt,
        long version) {

    static ComplaintSummary of(Complaint complaint) {
        return new ComplaintSummary(
                complaint.id(),
                complaint.caseId(),
                complaint.act(),
                complaint.complainant(),
                complaint.state(),
                complaint.current().level(),
                complaint.current().receivedAt(),
                complaint.version());
    }
}
