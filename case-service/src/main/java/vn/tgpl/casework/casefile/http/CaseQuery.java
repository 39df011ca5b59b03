package vn.tgpl.casework.casefile.http;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.casework.casefile.domain.CaseFilter;
import vn.tgpl.casework.casefile.domain.CaseState;
import vn.tgpl.platform.paging.Cursor;

/** Which cases to list. */
public class CaseQuery {

    @QueryParam("state")
    public CaseState state;

    @QueryParam("provider")
    @Parameter(description = "Only this provider's")
    public UUID provider;

    @QueryParam("referral")
    @Parameter(description = "Only the case that this referral opened")
    public UUID referral;

    @QueryParam("overdue")
    @Parameter(description = "Only those with a clock that has run out")
    public boolean overdue;

    @QueryParam("approaching")
    @Parameter(description = "Only those with a clock that will soon run out")
    public boolean approaching;

    CaseFilter filter(Cursor cursor) {
        var before = cursor.isStart() ? null : cursor.id();
        return new CaseFilter(state, provider, referral, overdue, approaching, before);
    }
}
