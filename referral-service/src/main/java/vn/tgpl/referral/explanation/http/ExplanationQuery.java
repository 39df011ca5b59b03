package vn.tgpl.referral.explanation.http;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.referral.explanation.domain.ExplanationFilter;

/** Which explanations to list. */
public class ExplanationQuery {

    @QueryParam("from")
    @Parameter(description = "Explained at or after")
    public QueryInstant from;

    @QueryParam("to")
    @Parameter(description = "Explained before")
    public QueryInstant to;

    @QueryParam("stage")
    @Pattern(regexp = "[A-Z_]{2,40}")
    public String stage;

    @QueryParam("event")
    @Pattern(regexp = "[A-Z_]{2,40}")
    public String event;

    @QueryParam("outcome")
    public RequestStatus outcome;

    @QueryParam("referral")
    @Parameter(description = "Only those linked to this notice")
    public UUID referral;

    ExplanationFilter filter(Cursor cursor) {
        return new ExplanationFilter(
                QueryInstant.instant("from", from),
                QueryInstant.instant("to", to),
                stage,
                event,
                outcome,
                referral,
                cursor.isStart() ? null : cursor.id());
    }
}
