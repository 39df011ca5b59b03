package vn.tgpl.court.linking.http;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.court.linking.domain.WaitingFilter;
import vn.tgpl.court.linking.domain.WaitingFilter.Place;
import vn.tgpl.court.linking.domain.WaitingReason;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/** Which waiting hearings to list. */
public class QuarantineQuery {

    /** No hearing is fixed as far ahead: a bound where none is asked for keeps the query one and the same. */
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    @QueryParam("reason")
    public WaitingReason reason;

    @QueryParam("from")
    @Parameter(description = "Begins at or after; today if left out")
    public QueryInstant from;

    @QueryParam("to")
    @Parameter(description = "Begins before")
    public QueryInstant to;

    WaitingFilter filter(String court, Cursor cursor, Instant now) {
        var begin = QueryInstant.instant("from", from);
        var end = QueryInstant.instant("to", to);
        return new WaitingFilter(
                court,
                reason,
                begin == null ? LegalTime.startOf(LegalTime.dayOf(now)) : begin,
                end == null ? EVER : end,
                cursor.isStart() ? null : place(cursor));
    }

    private static Place place(Cursor cursor) {
        try {
            return Place.read(cursor.name());
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new InvalidInput(InputError.in("cursor", "unreadable-cursor"));
        }
    }
}
