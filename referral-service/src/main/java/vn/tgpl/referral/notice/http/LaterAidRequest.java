package vn.tgpl.referral.notice.http;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.referral.notice.domain.AidRequest;

/**
 * What the person now says.
 *
 * @param receivedAt when the agency received it
 */
public record LaterAidRequest(
        @NotNull Answer status,
        Instant receivedAt,

        @Schema(description = "For a refusal: minutes signed by the person, the agency and the provider")
        Boolean minutes) {

    /** One cannot take back that one was asked. */
    public enum Answer {
        REQUESTED,
        REFUSED
    }

    AidRequest toAidRequest() {
        return new AidRequest(RequestStatus.valueOf(status.name()), receivedAt, minutes);
    }
}
