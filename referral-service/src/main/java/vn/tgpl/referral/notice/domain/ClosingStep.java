package vn.tgpl.referral.notice.domain;

import java.time.Instant;
import vn.tgpl.contracts.CaseEnding;

/** How and when the Centre's case ended (kết thúc). */
public record ClosingStep(CaseEnding ending, Instant endedAt) {}
