package vn.tgpl.court.upload.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tgpl.court.upload.domain.CellError;
import vn.tgpl.court.upload.domain.Outcome;
import vn.tgpl.court.upload.domain.RowResult;
import vn.tgpl.court.upload.domain.ScheduleUpload;
import vn.tgpl.court.upload.http.ScheduleUploadView.ScheduleUploadCell;
import vn.tgpl.court.upload.http.ScheduleUploadView.ScheduleUploadRow;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.problem.Language;

/** Shows uploads in the caller's language. */
@ApplicationScoped
class ScheduleUploadViews {

    private final Language language;

    ScheduleUploadViews(Language language) {
        this.language = language;
    }

    /** With all that became of its rows. */
    ScheduleUploadView of(ScheduleUpload upload) {
        return of(upload, upload.results().rows(), null);
    }

    /** With those results that are asked for. */
    ScheduleUploadView page(ScheduleUpload upload, ResultQuery query) {
        var skipped = query.cursor.count();
        var found = upload.results().select(query.outcome, skipped, query.limit + 1);
        var hasMore = found.size() > query.limit;
        var shown = hasMore ? found.subList(0, query.limit) : found;
        return of(upload, shown, hasMore ? Cursor.of(skipped + query.limit).toString() : null);
    }

    private ScheduleUploadView of(ScheduleUpload upload, List<RowResult> shown, String nextCursor) {
        var all = upload.results();
        var accepted = all.count(Outcome.CREATED, Outcome.CHANGED);
        var unchanged = all.count(Outcome.UNCHANGED);
        var refused = all.count(Outcome.REFUSED);
        return new ScheduleUploadView(
                upload.id(),
                upload.court(),
                upload.receivedAt(),
                upload.fileHash(),
                accepted + unchanged + refused,
                accepted,
                unchanged,
                refused,
                all.count(Outcome.WITHDRAWN),
                shown.stream().map(this::row).toList(),
                nextCursor);
    }

    private ScheduleUploadRow row(RowResult result) {
        return new ScheduleUploadRow(
                result.row(),
                result.reference(),
                result.outcome(),
                result.hearingId(),
                result.version(),
                result.errors().stream().map(error -> cell("input.", error)).toList(),
                result.warnings().stream()
                        .map(warning -> cell("warning.", warning))
                        .toList());
    }

    private ScheduleUploadCell cell(String kind, CellError error) {
        var detail = error.detail() != null
                ? error.detail()
                : language.text(kind + error.code(), String.join(", ", error.about()));
        return new ScheduleUploadCell(error.column(), error.code(), detail);
    }
}
