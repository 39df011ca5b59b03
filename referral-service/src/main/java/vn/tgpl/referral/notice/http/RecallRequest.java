package vn.tgpl.referral.notice.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the sender takes it back. */
public record RecallRequest(
        @NotBlank
        @Size(max = 60)
        @Schema(description = "A code of the law's list RECALL_REASON", examples = "SENT_BY_MISTAKE")
        String reasonCode,

        @Size(max = 2000) String detail) {}
