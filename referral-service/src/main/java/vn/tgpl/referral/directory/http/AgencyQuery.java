package vn.tgpl.referral.directory.http;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.platform.input.AgencyId;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.referral.directory.domain.AgencyFilter;
import vn.tgpl.referral.directory.domain.AgencyKind;

/** Which agencies to list. */
public class AgencyQuery {

    @QueryParam("kind")
    public AgencyKind kind;

    @QueryParam("province")
    @Pattern(regexp = "\\d{2}")
    public String province;

    @QueryParam("parent")
    @AgencyId
    public String parent;

    @QueryParam("on")
    @Parameter(description = "Only those that act on this day")
    public QueryInstant on;

    AgencyFilter filter(Cursor cursor) {
        return new AgencyFilter(
                kind, province, parent, QueryInstant.day("on", on), cursor.isStart() ? null : cursor.name());
    }
}
