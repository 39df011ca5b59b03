package vn.tgpl.referral.duty.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.referral.duty.domain.AnsweredBy;
import vn.tgpl.referral.duty.domain.CallFilter;

/** Which calls to list. */
public class CallQuery {

    @QueryParam("from")
    @Parameter(description = "Called at or after")
    public QueryInstant from;

    @QueryParam("to")
    @Parameter(description = "Called before")
    public QueryInstant to;

    @QueryParam("answeredBy")
    public AnsweredBy answeredBy;

    @QueryParam("unreturned")
    @Parameter(description = "true: only those after which nobody has spoken with the person yet; false: the others")
    public Boolean unreturned;

    CallFilter filter(Cursor cursor) {
        return new CallFilter(
                null,
                QueryInstant.instant("from", from),
                QueryInstant.instant("to", to),
                answeredBy,
                unreturned,
                cursor.isStart() ? null : cursor.id());
    }
}
