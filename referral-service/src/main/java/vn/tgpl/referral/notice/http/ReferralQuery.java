package vn.tgpl.referral.notice.http;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.referral.notice.domain.ReferralFilter;
import vn.tgpl.referral.notice.domain.ReferralState;

/** Which referrals to list. */
public class ReferralQuery {

    @QueryParam("state")
    public ReferralState state;

    @QueryParam("kind")
    public ReferralKind kind;

    @QueryParam("overdue")
    @Parameter(description = "Only those with a clock that has run out")
    public boolean overdue;

    @QueryParam("from")
    @Parameter(description = "Received at or after")
    public QueryInstant from;

    @QueryParam("to")
    @Parameter(description = "Received before")
    public QueryInstant to;

    @QueryParam("officer")
    @Parameter(description = "For the Centre: only of persons whose commune is this officer's today")
    public UUID officer;

    @QueryParam("awaiting")
    @Parameter(description = "Only those whose sender waits for the Centre's consent to a correction or recall")
    public boolean awaiting;

    ReferralFilter filter(Cursor cursor, Instant now) {
        return new ReferralFilter(
                null,
                state,
                kind,
                overdue ? now : null,
                QueryInstant.instant("from", from),
                QueryInstant.instant("to", to),
                null,
                awaiting,
                cursor.isStart() ? null : cursor.id());
    }
}
