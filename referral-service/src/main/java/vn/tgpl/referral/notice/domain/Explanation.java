package vn.tgpl.referral.notice.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/**
 * That the right was explained (giải thích quyền, TTLT 10/2018 Art. 7(1)).
 *
 * @param event at which procedural event, as a code such as CUSTODY
 * @param minutes whether Mẫu 02 was filled in
 */
public record Explanation(
        @NotNull Instant explainedAt,
        @Pattern(regexp = "[A-Z_]{2,40}") String event,
        Boolean minutes) {}
