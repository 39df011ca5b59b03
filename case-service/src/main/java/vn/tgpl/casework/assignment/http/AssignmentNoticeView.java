package vn.tgpl.casework.assignment.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.assignment.domain.Addressee;
import vn.tgpl.casework.assignment.domain.AssignmentNotice;
import vn.tgpl.casework.casefile.domain.NoticeMeans;

/** That somebody was told of an assignment. */
@Schema(name = "AssignmentNotice")
public record AssignmentNoticeView(
        UUID decisionId,
        Addressee to,
        Instant toldAt,
        NoticeMeans means,
        @Schema(nullable = true) String document) {

    static AssignmentNoticeView of(UUID decision, AssignmentNotice told) {
        var notice = told.notice();
        return new AssignmentNoticeView(decision, told.addressee(), notice.toldAt(), notice.means(), notice.document());
    }
}
