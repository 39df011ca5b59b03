package vn.tgpl.court.notice.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.notice.domain.Means;

/**
 * That the party was told.
 *
 * @param receivedAt when; now, where it is left out
 * @param means how; ELECTRONIC, where it is left out
 */
@Schema(name = "ReceiptRequest")
public record ReceiptRequest(
        @Schema(nullable = true) Instant receivedAt,
        @Schema(nullable = true) Means means) {}
