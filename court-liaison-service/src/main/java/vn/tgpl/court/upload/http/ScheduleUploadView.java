package vn.tgpl.court.upload.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.upload.domain.Outcome;

/** A file that a court has sent, as it is answered: how many rows were taken, and what became of each. */
@Schema(name = "ScheduleUpload")
public record ScheduleUploadView(
        UUID id,
        String court,
        Instant receivedAt,

        @Schema(description = "SHA-256 of the file") String fileHash,

        @Schema(description = "How many rows the file has") int rows,

        @Schema(description = "How many rows put a hearing on the list or changed one")
        int accepted,

        @Schema(description = "How many rows say what the list said already")
        int unchanged,

        int refused,

        @Schema(description = "How many hearings were taken off a day that the file says is complete")
        int withdrawn,

        List<ScheduleUploadRow> results,

        @Schema(description = "Where the next page of results begins; null where there is none")
        String nextCursor) {

    /** What became of one row. */
    public record ScheduleUploadRow(
            @Schema(description = "Where it stands in the file; null for a hearing that was withdrawn")
            Integer row,

            String reference,
            Outcome outcome,
            UUID hearingId,
            Long version,
            List<ScheduleUploadCell> errors,
            List<ScheduleUploadCell> warnings) {}

    /** What is to be said of one cell. */
    public record ScheduleUploadCell(
            @Schema(description = "The column's heading; null where it is about the whole row")
            String column,

            String code,

            @Schema(description = "In the caller's language")
            String detail) {}
}
