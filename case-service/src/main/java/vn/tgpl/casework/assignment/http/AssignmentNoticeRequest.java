package vn.tgpl.casework.assignment.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import vn.tgpl.casework.assignment.domain.Addressee;
import vn.tgpl.casework.casefile.domain.Notice;
import vn.tgpl.casework.casefile.domain.NoticeMeans;

/**
 * Who was told of an assignment, when and how.
 *
 * @param document the reference of the paper that was handed over or sent; null where there is none
 */
public record AssignmentNoticeRequest(
        @NotNull Addressee to,
        @NotNull Instant toldAt,
        @NotNull NoticeMeans means,
        @Size(min = 1, max = 200) String document) {

    Notice notice() {
        return new Notice(toldAt, means, document);
    }
}
