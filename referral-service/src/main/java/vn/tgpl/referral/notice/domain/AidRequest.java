package vn.tgpl.referral.notice.domain;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import vn.tgpl.contracts.RequestStatus;

/**
 * Whether the person asked for legal aid (yêu cầu trợ giúp pháp lý).
 *
 * @param receivedAt when the agency received the request: its 12 or 24 hours run from here (Law 11/2017 Art. 31(3))
 * @param minutes whether a refusal is recorded in minutes (biên bản từ chối) that three sides signed: the person, the
 *     agency or place of detention, and the provider (TTLT 29/2025)
 */
public record AidRequest(@NotNull RequestStatus status, Instant receivedAt, Boolean minutes) {}
