package vn.tgpl.court.notice.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.court.notice.NoticeQuestion;
import vn.tgpl.platform.paging.QueryInstant;

/** Which of the unacknowledged to list. */
public class UnacknowledgedQuery {

    @QueryParam("court")
    public String court;

    @QueryParam("party")
    @Parameter(description = "An agency's identifier, or a provider's id")
    public String party;

    @QueryParam("from")
    @Parameter(description = "Of hearings that begin at or after")
    public QueryInstant from;

    @QueryParam("to")
    @Parameter(description = "Of hearings that begin before")
    public QueryInstant to;

    @QueryParam("overdue")
    @Parameter(description = "Only those whose time is over")
    public boolean overdue;

    NoticeQuestion question() {
        return new NoticeQuestion(
                court, party, QueryInstant.instant("from", from), QueryInstant.instant("to", to), overdue);
    }
}
