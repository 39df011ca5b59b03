package vn.tgpl.court.linking.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.listing.domain.LinkReason;
import vn.tgpl.court.listing.domain.SaidLink;
import vn.tgpl.platform.secret.Secret;

/** What was said of a hearing and a case. */
@Schema(name = "Link")
public record LinkView(
        @Schema(description = "The referral, or the case, as it was named")
        UUID referralId,

        boolean belongs,
        LinkReason reasonCode,
        Secret detail,
        String saidBy,
        Instant saidAt) {

    static LinkView of(SaidLink link) {
        return new LinkView(
                link.referralId(), link.belongs(), link.reasonCode(), link.detail(), link.saidBy(), link.saidAt());
    }
}
