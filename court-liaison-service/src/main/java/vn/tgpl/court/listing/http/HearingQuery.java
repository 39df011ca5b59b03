package vn.tgpl.court.listing.http;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.court.listing.domain.HearingFilter;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.QueryInstant;

/** Which hearings to list. */
public class HearingQuery {

    @QueryParam("court")
    public String court;

    @QueryParam("provider")
    @Parameter(description = "Only those of this provider's cases; a provider sees his own alone")
    public UUID provider;

    @QueryParam("proceeding")
    @Parameter(description = "Any number of the proceeding: the court's, the agency's or the national one")
    public String proceeding;

    @QueryParam("from")
    @Parameter(description = "Ends at or after")
    public QueryInstant from;

    @QueryParam("to")
    @Parameter(description = "Begins before")
    public QueryInstant to;

    HearingFilter filter(Cursor cursor) {
        return new HearingFilter(
                court,
                provider,
                proceeding,
                QueryInstant.instant("from", from),
                QueryInstant.instant("to", to),
                cursor.isStart() ? null : cursor.id());
    }
}
