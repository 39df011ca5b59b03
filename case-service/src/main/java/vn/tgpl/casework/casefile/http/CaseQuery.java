package vn.tgpl.casework.casefile.http;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.casework.casefile.domain.CaseFilter;
import vn.tgpl.casework.casefile.domain.CaseState;
import vn.tgpl.casework.casefile.domain.Urgency;
import vn.tgpl.platform.paging.Cursor;

/** Which cases to list. */
public class CaseQuery {

    @QueryParam("state")
    public CaseState state;

    @QueryParam("urgency")
    @Parameter(description = "Only those that the law has accepted at once, or only the others")
    public Urgency.Level urgency;

    @QueryParam("proofDue")
    @Parameter(description = "Only those accepted at once whose proof of category has not come yet")
    public boolean proofDue;

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

    @QueryParam("untold")
    @Parameter(description = "Only those with an assignment that the person or the provider was not told of yet")
    public boolean untold;

    @QueryParam("unconfirmed")
    @Parameter(description = "Only those with work of the provider that nobody has confirmed yet")
    public boolean unconfirmed;

    CaseFilter filter(Cursor cursor, Set<String> rulesOfProof) {
        return new CaseFilter(
                state,
                urgency,
                provider,
                referral,
                overdue,
                approaching,
                proofDue ? rulesOfProof : null,
                untold,
                unconfirmed,
                cursor.isStart() ? null : cursor.id());
    }
}
