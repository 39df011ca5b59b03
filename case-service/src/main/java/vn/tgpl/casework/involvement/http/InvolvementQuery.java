package vn.tgpl.casework.involvement.http;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.casework.involvement.domain.InvolvementFilter;
import vn.tgpl.platform.paging.Cursor;

/** Which involvements to list. */
public class InvolvementQuery {

    @QueryParam("proceeding")
    @Size(min = 1, max = 60)
    @Parameter(description = "Any of the proceeding's numbers: the agency's, the court's or the national code")
    public String proceeding;

    @QueryParam("person")
    @Parameter(
            description =
                    "The person, as the id of the referral, or of the case where there is none; a citizen number is never in a URL")
    public UUID person;

    InvolvementFilter filter(String agency, Cursor cursor) {
        return new InvolvementFilter(agency, proceeding, person, cursor.isStart() ? null : cursor.id());
    }
}
